// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs something on a thread with a stack of 512 KB, and takes the time that it has computed. */
final class SmallThread {

  private static final long STACK = 512L << 10;
  private static final long GLANCE = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SmallThread() {}

  /**
   * What came out.
   *
   * @param value the result
   * @param time the time on a processor, whatever else the machine does meanwhile
   */
  record Outcome<T>(T value, Duration time) {}

  /** Runs a task, which fails the test when it computes for longer than a limit. */
  static <T> Outcome<T> run(String name, Duration limit, Callable<T> task) throws Exception {
    long[] nanos = new long[1];
    FutureTask<T> future =
        new FutureTask<>(
            () -> {
              long start = THREADS.getCurrentThreadCpuTime();
              T value = task.call();
              nanos[0] = THREADS.getCurrentThreadCpuTime() - start;
              return value;
            });
    Thread thread = new Thread(null, future, name, STACK);
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return new Outcome<>(future.get(GLANCE, TimeUnit.MILLISECONDS), Duration.ofNanos(nanos[0]));
      } catch (TimeoutException e) {
        assertThat(THREADS.getThreadCpuTime(thread.getId()))
            .as("time of %s, in nanoseconds", name)
            .isLessThan(limit.toNanos());
      }
    }
  }
}
