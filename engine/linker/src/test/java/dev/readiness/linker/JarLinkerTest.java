package dev.readiness.linker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class JarLinkerTest {
    private static final Path COMPILED = Path.of("target/test-classes");

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        jar = folder.resolve("shapes.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(COMPILED)) {
            put(out, "notes.txt", "left alone".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("Shapes"))
                    .sorted()
                    .toList()) {
                put(out, COMPILED.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void every_shape_does_what_it_did() throws Exception {
        List<String> before = new Shapes().get();

        int made = JarLinker.link(jar);

        assertThat(made).isGreaterThan(40);
        assertThat(run()).isEqualTo(before).contains("not a text", "nothing there", "as told");
    }

    @Test
    void only_what_can_be_written_again_is_left_to_be_linked() throws IOException {
        JarLinker.link(jar);

        assertThat(linkedLater()).containsOnly("altMetafactory");
    }

    @Test
    void all_classes_pass_the_verifier() throws Exception {
        JarLinker.link(jar);

        try (URLClassLoader loader = loader()) {
            for (String name : names()) {
                Class<?> loaded = Class.forName(name, true, loader);
                assertThat(loaded.getDeclaredMethods()).as(name).isNotNull();
                assertThat(loaded.getClassLoader()).isSameAs(loader);
            }
        }
    }

    @Test
    void the_same_jar_comes_out_of_the_same_one_and_what_is_linked_stays() throws IOException {
        Path copy = Files.copy(jar, folder.resolve("copy.jar"));
        JarLinker.link(jar);
        JarLinker.link(copy);
        byte[] once = Files.readAllBytes(jar);
        FileTime written = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));
        Files.setLastModifiedTime(jar, written);

        assertThat(copy).hasBinaryContent(once);
        assertThat(JarLinker.link(jar)).isZero();
        assertThat(jar).hasBinaryContent(once);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(written);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void other_entries_keep_place_and_date() throws IOException {
        JarLinker.link(jar);

        try (JarFile in = new JarFile(jar.toFile())) {
            JarEntry first = in.entries().nextElement();
            assertThat(first.getName()).isEqualTo("notes.txt");
            try (InputStream bytes = in.getInputStream(first)) {
                assertThat(bytes).hasContent("left alone");
            }
            assertThat(in.stream().map(JarEntry::getLastModifiedTime).distinct())
                    .containsExactly(first.getLastModifiedTime());
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private List<String> run() throws Exception {
        try (URLClassLoader loader = loader()) {
            @SuppressWarnings("unchecked")
            Supplier<List<String>> shapes = (Supplier<List<String>>) Class.forName(Shapes.class.getName(), true, loader)
                    .getConstructor()
                    .newInstance();
            return shapes.get();
        }
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private List<String> names() throws IOException {
        try (JarFile in = new JarFile(jar.toFile())) {
            return in.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .toList();
        }
    }

    private List<String> linkedLater() throws IOException {
        List<String> found = new ArrayList<>();
        try (JarFile in = new JarFile(jar.toFile())) {
            for (JarEntry entry : in.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                ClassNode node = new ClassNode();
                try (InputStream bytes = in.getInputStream(entry)) {
                    new ClassReader(bytes).accept(node, 0);
                }
                node.methods.forEach(method -> method.instructions.forEach(step -> {
                    if (step instanceof InvokeDynamicInsnNode call
                            && call.bsm.getOwner().endsWith("LambdaMetafactory")) {
                        found.add(call.bsm.getName());
                    }
                }));
            }
        }
        return found;
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setLastModifiedTime(FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
