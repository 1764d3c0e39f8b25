package example.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * A server that loads and drops programs gets everything back: nothing of a dropped one stays reachable, but for the
 * last of all, which the Java platform may go on knowing until the next one comes.
 */
class ManyLoadersTest {
    private static final Path SUBMISSION = Path.of("..", "..", "neimenggu-2023", "vetoed", "submission.yaml");

    @Test
    void every_class_loader_is_given_back_once_it_is_dropped() throws Exception {
        int loaders = Integer.getInteger("loaders");
        List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
        for (int i = 0; i < loaders; i++) {
            dropped.add(assessOnce());
        }
        for (int i = 0; i < 50 && held(dropped) > 1; i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertTrue(held(dropped) <= 1, held(dropped) + " of " + loaders + " loaders are still held");
    }

    private static WeakReference<ClassLoader> assessOnce() throws IOException, ReflectiveOperationException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            @SuppressWarnings("unchecked")
            Function<Path, String> guest = (Function<Path, String>)
                    loader.loadClass(Guest.class.getName()).getConstructor().newInstance();
            assertEquals(new Guest().apply(SUBMISSION), guest.apply(SUBMISSION));
            return new WeakReference<>(loader);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static long held(List<WeakReference<ClassLoader>> dropped) {
        return dropped.stream().filter(loader -> loader.get() != null).count();
    }

    private static URL[] classPath() throws MalformedURLException {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : all.split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
