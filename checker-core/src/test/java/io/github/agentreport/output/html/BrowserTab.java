// SPDX-License-Identifier: Apache-2.0
package io.github.agentreport.output.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A tab of a browser, used as a person uses it. */
final class BrowserTab {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DevTools browser;
  private final String session;
  private boolean scripts = true;

  BrowserTab(DevTools browser, String session) throws Exception {
    this.browser = browser;
    this.session = session;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
  }

  private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
    return browser.send(session, method, parameters);
  }

  /** Sets the size of the window, in CSS pixels. */
  void size(int width, int height) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Sets what the system prefers: {@code light} or {@code dark}. */
  void scheme(String name) throws Exception {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", name);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  void scripts(boolean allowed) throws Exception {
    scripts = allowed;
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  void open(String address) throws Exception {
    int before = loads();
    send("Page.navigate", Map.of("url", address));
    for (Instant end = Instant.now().plus(PATIENCE); loads() == before; Thread.sleep(5)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError(address + " was not loaded");
      }
    }
  }

  private int loads() {
    return browser.events(session, List.of("Page.loadEventFired")).size();
  }

  /** The value of an expression. */
  JsonNode value(String expression) throws Exception {
    JsonNode got =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (got.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + got.path("exceptionDetails"));
    }
    return got.path("result").path("value");
  }

  String text(String expression) throws Exception {
    return value(expression).asString("");
  }

  /** Waits until everything that was asked for is drawn. */
  void settle() throws Exception {
    if (scripts) {
      value("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    } else {
      // A page without scripts calls nobody back, but a picture of it has to be drawn.
      send("Page.captureScreenshot", Map.of("format", "jpeg"));
    }
  }

  /** Clicks into the middle of an element that can be seen. */
  void click(String selector) throws Exception {
    settle();
    JsonNode place =
        value(
            """
            (() => { const e = document.querySelector(%s); e.scrollIntoView({block: 'nearest'});
              const b = e.getBoundingClientRect();
              return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()
            """
                .formatted(quoted(selector)));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              place.path("x").asDouble(),
              "y",
              place.path("y").asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
    settle();
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** Presses a key that writes nothing, such as {@code ArrowDown}; or one that writes itself. */
  void key(String key) throws Exception {
    Map<String, Integer> codes =
        Map.of("Enter", 13, "Escape", 27, "Tab", 9, "ArrowDown", 40, "ArrowUp", 38);
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    int code = codes.getOrDefault(key, (int) key.charAt(0));
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "text", text, "windowsVirtualKeyCode", code));
    }
    settle();
  }

  void type(String text) throws Exception {
    send("Input.insertText", Map.of("text", text));
    settle();
  }

  /** What the console has shown: messages, errors, and violations of the page's policy. */
  List<String> console() {
    return browser
        .events(
            session,
            List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"))
        .stream()
        .map(event -> event.path("params").toString())
        .toList();
  }

  /** The addresses that were asked for. */
  List<String> requests() {
    return browser.events(session, List.of("Network.requestWillBeSent")).stream()
        .map(event -> event.path("params").path("request").path("url").asString())
        .toList();
  }

  /** Stores what the window shows as a PNG file. */
  void picture(Path file) throws Exception {
    settle();
    JsonNode got = send("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(got.path("data").asString()));
  }
}
