package dev.readiness.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The browser of all tests, since to start one takes as long as to look at a page, and the pages that they look at, each
 * made once. Both are gone when the tests end.
 */
final class OneBrowser {
    private static Optional<OneBrowser> one = Optional.empty();

    private final Path folder;
    private final Browser browser;
    private final Map<String, Path> pages = new ConcurrentHashMap<>();

    private OneBrowser() throws IOException {
        folder = Files.createTempDirectory("readiness-browser-");
        Path program = OutsideProgram.find("chromium", "chromium-browser", "google-chrome");
        browser = new Browser(program, Files.createDirectory(folder.resolve("profile")));
    }

    static synchronized OneBrowser get() throws IOException {
        if (one.isEmpty()) {
            OneBrowser made = new OneBrowser();
            Runtime.getRuntime().addShutdownHook(new Thread(made::close));
            one = Optional.of(made);
        }
        return one.get();
    }

    /** Pages of one class of tests. */
    Tabs tabs() {
        return new Tabs(browser);
    }

    /** The page of this name, which {@code maker} puts at the place that it is given. */
    Path page(String name, Function<Path, Ran> maker) {
        return pages.computeIfAbsent(name, key -> {
            Path place = folder.resolve(key + ".html");
            Ran ran = maker.apply(place);
            if (ran.code() != 0) {
                throw new IllegalStateException(ran.err());
            }
            return place;
        });
    }

    private void close() {
        browser.close();
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
