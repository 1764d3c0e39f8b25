package dev.readiness.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One page in a {@link Browser}: what it shows, what it complains of, what it asks for. */
final class Tab implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;

    private final Browser browser;
    private final String target;
    private final String session;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(Browser browser, String target, String session) {
        this.browser = browser;
        this.target = target;
        this.session = session;
        browser.listen(session, this::hear);
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "DOM")) {
            call(domain + ".enable", Map.of());
        }
    }

    private void hear(JsonNode event) {
        JsonNode says = event.path("params");
        switch (event.path("method").asString()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requests.add(says.path("request").path("url").asString());
            case "Runtime.exceptionThrown" ->
                complaints.add(says.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> complaints.add(says.path("args").toString());
            case "Log.entryAdded" -> complaints.add(says.path("entry").toString());
            default -> {}
        }
    }

    /** Opens {@code file} and waits until it is there. */
    Tab show(Path file) {
        loaded = new CompletableFuture<>();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** A window of this size; on a narrow one as a telephone has it. */
    Tab size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    Tab dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        return this;
    }

    /** As it lies on paper, without a printer. */
    Tab onPaper() {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return this;
    }

    Tab withoutScripts() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** The value of a JavaScript expression; a promise is waited for. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.path("exceptionDetails").toString());
        }
        return result.path("result").path("value");
    }

    /** Types {@code text} where the cursor is. */
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    void press(String key) {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    void screenshot(Path file) throws IOException {
        write(file, call("Page.captureScreenshot", Map.of("format", "png")));
    }

    void print(Path file) throws IOException {
        write(file, call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    }

    private static void write(Path file, JsonNode result) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(result.path("data").asString()));
    }

    /** Errors and messages on the console, and what the browser itself logged. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Everything that was asked for, the page itself first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        browser.close(target);
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }
}
