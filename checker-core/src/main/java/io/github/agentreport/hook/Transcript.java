// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.hook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The transcript of a session, JSON Lines. It is read from its end, in windows that grow, so that
 * its size does not matter; no more than the last 32 MiB are looked at.
 */
public final class Transcript {

  private static final long FIRST_WINDOW = 64 * 1024L;
  private static final long LAST_WINDOW = 32 * 1024 * 1024L;
  private static final int GROWTH = 8;

  private Transcript() {}

  /**
   * The last message of the assistant that has text. A tool may write one message on several lines;
   * lines that are no JSON, such as one that is being written, are skipped.
   *
   * @param file the transcript
   * @return the message's text; empty where there is none
   * @throws IOException if the file cannot be read
   */
  public static String lastMessage(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      long window = FIRST_WINDOW;
      while (true) {
        boolean whole = window >= size;
        LastMessage message = new LastMessage();
        boolean complete = message.readUpwards(end(channel, Math.min(window, size)), whole);
        if (complete || whole || window >= LAST_WINDOW) {
          return message.text();
        }
        window *= GROWTH;
      }
    }
  }

  private static byte[] end(SeekableByteChannel channel, long length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) length);
    channel.position(channel.size() - length);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // A channel may read less than it is asked for.
    }
    return buffer.array();
  }
}
