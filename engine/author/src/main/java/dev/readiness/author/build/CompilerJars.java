package dev.readiness.author.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the compiler and crosses over to it. Where it is not on the class path it has a class loader that shares nothing
 * with the program: Drools keeps for the whole loader which of its parts it found.
 */
public final class CompilerJars implements RuleCompiler {
    private static final String NAME = "dev.readiness.author.drl.DrlCompiler";

    private final ClassLoader loader;
    private final UnaryOperator<Map<String, ?>> compiler;

    private CompilerJars(ClassLoader loader, UnaryOperator<Map<String, ?>> compiler) {
        this.loader = loader;
        this.compiler = compiler;
    }

    /** {@return the compiler on the class path of this class; empty if {@code drools-model-codegen} is not there} */
    public static Optional<RuleCompiler> ofClassPath() {
        return in(CompilerJars.class.getClassLoader());
    }

    /**
     * {@return the compiler in {@code jars}; empty if they don't hold it} It stays loaded as long as it is referred to.
     *
     * @param jars Drools with {@code drools-model-codegen}, and this library
     */
    public static Optional<RuleCompiler> of(List<Path> jars) {
        List<URL> urls = new ArrayList<>();
        try {
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return in(new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    @SuppressWarnings("unchecked") // the one interface that both loaders know is Java's
    private static Optional<RuleCompiler> in(ClassLoader loader) {
        try {
            Class.forName("org.drools.model.codegen.ExecutableModelProject", false, loader);
            Object compiler =
                    Class.forName(NAME, true, loader).getDeclaredConstructor().newInstance();
            return Optional.of(new CompilerJars(loader, (UnaryOperator<Map<String, ?>>) compiler));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    public Compiled compile(Map<String, String> files) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return compiled(compiler.apply(files));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object part(Map<String, ?> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    private static Compiled compiled(Map<String, ?> answer) {
        List<Fault> faults = new ArrayList<>();
        for (Object each : (List<?>) part(answer, "faults")) {
            List<?> fault = (List<?>) each;
            faults.add(new Fault((String) fault.get(0), (Integer) fault.get(1), (String) fault.get(2)));
        }
        List<String> models = ((List<?>) part(answer, "models"))
                .stream().map(String.class::cast).toList();
        Map<String, byte[]> classes = new HashMap<>();
        ((Map<?, ?>) part(answer, "classes")).forEach((name, bytes) -> classes.put((String) name, (byte[]) bytes));
        return new Compiled(faults, models, classes);
    }
}
