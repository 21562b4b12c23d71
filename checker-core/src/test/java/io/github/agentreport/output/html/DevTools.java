// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, spoken to by the DevTools protocol. */
final class DevTools implements AutoCloseable {

  private static final String READY = "DevTools listening on ";
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

  /** What the browser has said of itself, in the order in which it came. */
  private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();

  private DevTools(Process process, String address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Messages())
            .get(SECONDS, TimeUnit.SECONDS);
  }

  /** The browser on this machine's path. */
  static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(f -> Path.of(f, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static DevTools start(Path browser, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless=new",
                // It shows files of the test only; as root and in containers there is no sandbox.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(READY)) {
        drain(said);
        return new DevTools(process, line.substring(READY.length()));
      }
    }
    throw new IOException(browser + " ended before it could be spoken to");
  }

  /** A browser whose complaints nobody reads stops once the pipe is full. */
  private static void drain(BufferedReader said) {
    Thread reader = new Thread(() -> said.lines().forEach(line -> {}), "chromium");
    reader.setDaemon(true);
    reader.start();
  }

  /** Opens an empty tab. */
  BrowserTab tab() throws Exception {
    String target =
        send("", "Target.createTarget", Map.of("url", "about:blank")).path("targetId").asString();
    String session =
        send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString();
    return new BrowserTab(this, session);
  }

  /** Sends a command and waits for its answer. */
  JsonNode send(String session, String method, Map<String, ?> parameters) throws Exception {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> message =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    String text = JsonMapper.shared().writeValueAsString(message);
    socket.sendText(text, true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode got = answer.get(SECONDS, TimeUnit.SECONDS);
    if (got.has("error")) {
      throw new IOException(method + ": " + got.path("error"));
    }
    return got.path("result");
  }

  /** The events of a tab with one of some names. */
  List<JsonNode> events(String session, List<String> methods) {
    return events.stream()
        .filter(event -> event.path("sessionId").asString("").equals(session))
        .filter(event -> methods.contains(event.path("method").asString()))
        .toList();
  }

  /** Ends the browser, and waits until it writes to its profile no more. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join());
  }

  /** Puts messages together and gives answers to those who wait for them. */
  private final class Messages implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
      text.append(part);
      if (whole) {
        JsonNode message = JsonMapper.shared().readTree(text.toString());
        text.setLength(0);
        CompletableFuture<JsonNode> waiting =
            message.has("id") ? answers.remove(message.path("id").asInt()) : null;
        if (waiting == null) {
          events.add(message);
        } else {
          waiting.complete(message);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
