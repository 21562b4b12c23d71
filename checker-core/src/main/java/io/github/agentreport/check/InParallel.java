// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Applies a function to the elements of a list on several threads. The results stand in the order
 * of the elements, and no more elements than threads are worked on at a time.
 */
final class InParallel {

  /** So few are done before threads have started. */
  private static final int WORTH_THREADS = 8;

  private final int threads;

  /** Creates it for a number of threads. */
  InParallel(int threads) {
    this.threads = threads;
  }

  /**
   * Applies a function to all elements.
   *
   * @throws CancellationException if this thread is interrupted, whose status is clear then
   * @throws RuntimeException what the function throws; no further element is begun then
   */
  <T, R> List<R> map(List<T> elements, Function<T, R> function) {
    if (elements.size() < WORTH_THREADS) {
      return elements.stream().map(function).toList();
    }
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(elements.size());
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          boolean whole = false;
          try {
            for (int at = next.getAndIncrement();
                at < elements.size();
                at = next.getAndIncrement()) {
              results.set(at, function.apply(elements.get(at)));
            }
            whole = true;
          } finally {
            if (!whole) {
              next.set(elements.size());
            }
          }
        };
    CountDownLatch done = new CountDownLatch(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        workers.add(
            executor.submit(
                () -> {
                  try {
                    work.run();
                  } finally {
                    done.countDown();
                  }
                }));
      }
      for (Future<?> worker : workers) {
        await(worker, done);
      }
    } finally {
      next.set(elements.size());
      executor.shutdownNow();
    }
    return IntStream.range(0, elements.size()).mapToObj(results::get).toList();
  }

  private static void await(Future<?> worker, CountDownLatch done) {
    try {
      // A worker that is done is got whether or not this thread is interrupted; a latch is not.
      done.await();
      worker.get();
    } catch (InterruptedException e) {
      throw (CancellationException)
          new CancellationException("the check was interrupted").initCause(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      } else if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
