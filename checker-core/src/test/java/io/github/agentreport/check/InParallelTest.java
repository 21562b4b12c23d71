// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InParallelTest {

  private static final int THREADS = 4;
  private static final InParallel FOUR = new InParallel(THREADS);

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @AfterEach
  void forgetInterrupt() {
    Thread.interrupted();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 5_000})
  void resultsStandInTheOrderOfTheElements(int count) {
    List<Integer> doubled = FOUR.map(numbers(count), number -> 2 * number);

    assertThat(doubled)
        .isEqualTo(IntStream.range(0, count).map(number -> 2 * number).boxed().toList());
  }

  @Test
  void noMoreElementsThanThreadsAreWorkedOnAtATime() {
    AtomicInteger working = new AtomicInteger();
    List<Integer> seen =
        FOUR.map(
            numbers(500),
            number -> {
              int now = working.incrementAndGet();
              LockSupport.parkNanos(1_000);
              working.decrementAndGet();
              return now;
            });

    assertThat(seen).allMatch(now -> now <= THREADS);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100_000})
  void whatTheFunctionThrowsEndsTheWork(int count) {
    AtomicInteger begun = new AtomicInteger();

    assertThatThrownBy(
            () ->
                FOUR.map(
                    numbers(count),
                    number -> {
                      begun.incrementAndGet();
                      throw new IllegalArgumentException("number " + number);
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("number ");
    assertThat(begun).hasValueLessThanOrEqualTo(THREADS);
  }

  @Test
  void anErrorIsThrownAsItIs() {
    assertThatThrownBy(
            () ->
                FOUR.map(
                    numbers(20),
                    number -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void anInterruptEndsTheWork() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> FOUR.map(numbers(100), number -> number))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the check was interrupted");
  }

  @Test
  void anInterruptReachesTheWorkThatWaits() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread caller = Thread.currentThread();

    assertThatThrownBy(
            () ->
                FOUR.map(
                    numbers(100),
                    number -> {
                      caller.interrupt();
                      try {
                        Thread.sleep(60_000);
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                      }
                      return number;
                    }))
        .isInstanceOf(CancellationException.class);

    forgetInterrupt();
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
