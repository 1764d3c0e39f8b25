package dev.readiness.linker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes ordinary classes of the lambdas and method references in packaged jars. Java before 25 links each of them when it
 * is first come by, for a fifth of a millisecond and more, which is a third of the time of a short run; an ordinary class
 * comes ready out of the archive of loaded classes. What each does stays as it was compiled.
 */
final class JarLinker {
    private static final String CLASS = ".class";

    private final Map<String, ClassNode> classes = new LinkedHashMap<>();

    /** The classes made, by the class that they were made for. */
    private final Map<ClassNode, Map<Lambda.Kind, LambdaClass>> made = new LinkedHashMap<>();

    private JarLinker() {}

    /** @param arguments the folder and the pattern of the names of jars that are rewritten in place */
    public static void main(String[] arguments) throws IOException {
        int all = 0;
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), arguments[1])) {
            for (Path jar : jars) {
                all += link(jar);
            }
        }
        System.out.println(all + " lambdas and method references were made classes");
    }

    /**
     * How many lambdas and method references there were; without any the file stays untouched. Entries keep their order
     * and date, so that the same jar comes out of the same one.
     */
    static int link(Path jar) throws IOException {
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        JarLinker linker = new JarLinker();
        try (JarFile in = new JarFile(jar.toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(part))) {
            List<JarEntry> entries = in.stream().toList();
            for (JarEntry entry : entries) {
                if (isClass(entry)) {
                    linker.read(in, entry);
                }
            }
            linker.classes.values().forEach(linker::link);
            for (JarEntry entry : entries) {
                linker.write(in, entry, out);
            }
        }
        int all = linker.made.values().stream()
                .flatMap(its -> its.values().stream())
                .mapToInt(LambdaClass::size)
                .sum();
        if (all == 0) {
            Files.delete(part);
        } else {
            Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
        }
        return all;
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(CLASS) && !entry.getName().startsWith("META-INF/");
    }

    private void read(JarFile in, JarEntry entry) throws IOException {
        try (InputStream bytes = in.getInputStream(entry)) {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, 0);
            classes.put(entry.getName(), node);
        }
    }

    private void link(ClassNode outer) {
        Map<Lambda.Kind, LambdaClass> its = new LinkedHashMap<>();
        for (MethodNode method : outer.methods) {
            for (AbstractInsnNode step : method.instructions.toArray()) {
                if (step instanceof InvokeDynamicInsnNode call && Lambda.stands(call)) {
                    Lambda lambda = new Lambda(call);
                    LambdaClass taking =
                            its.computeIfAbsent(lambda.kind(), kind -> new LambdaClass(outer, its.size(), kind));
                    method.instructions.set(call, taking.add(lambda));
                }
            }
        }
        its.values().forEach(each -> host(outer).visitNestMember(each.name()));
        made.put(outer, its);
    }

    /** The class whose private members {@code node} and all that is made for it may use. */
    private ClassNode host(ClassNode node) {
        return node.nestHostClass == null ? node : Objects.requireNonNull(classes.get(node.nestHostClass + CLASS));
    }

    private void write(JarFile in, JarEntry entry, JarOutputStream out) throws IOException {
        ClassNode node = classes.get(entry.getName());
        if (node == null) {
            try (InputStream bytes = in.getInputStream(entry)) {
                put(out, entry.getName(), entry, bytes.readAllBytes());
            }
            return;
        }
        put(out, entry.getName(), entry, bytes(node, ClassWriter.COMPUTE_MAXS));
        for (LambdaClass its : made.getOrDefault(node, Map.of()).values()) {
            put(out, its.name() + CLASS, entry, bytes(its.finished(), ClassWriter.COMPUTE_FRAMES));
        }
    }

    private static void put(JarOutputStream out, String name, JarEntry like, byte[] bytes) throws IOException {
        JarEntry entry = new JarEntry(name);
        entry.setTimeLocal(like.getTimeLocal());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] bytes(ClassNode node, int computed) {
        ClassWriter writer = new ClassWriter(computed);
        node.accept(writer);
        return writer.toByteArray();
    }
}
