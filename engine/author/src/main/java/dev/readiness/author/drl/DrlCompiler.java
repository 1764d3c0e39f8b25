package dev.readiness.author.drl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles DRL with Drools. It is given texts by the names of their files and gives {@code faults} (place, line, text),
 * {@code models} and {@code classes}: its caller may come from another class loader.
 */
public final class DrlCompiler implements UnaryOperator<Map<String, ?>> {
    private static final String FOLDER = "src/main/resources/";
    private static final String CLASS = ".class";
    private static final String MODELS = "/drools-model";
    private static final String VERSION_LINE = "Drools-Model-Version";

    @Override
    public Map<String, ?> apply(Map<String, ?> texts) {
        List<List<Object>> faults = new ArrayList<>();
        Map<String, byte[]> classes = new HashMap<>();
        List<String> models = new ArrayList<>();
        try {
            KieServices drools = KieServices.get();
            KieFileSystem files = drools.newKieFileSystem();
            texts.forEach((name, text) -> files.write(FOLDER + name, (String) text));
            KieBuilder builder = drools.newKieBuilder(files, DrlCompiler.class.getClassLoader());
            builder.buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                faults.add(List.of(String.valueOf(message.getPath()), message.getLine(), message.getText()));
            }
            if (faults.isEmpty()) {
                collect((InternalKieModule) builder.getKieModule(), classes, models);
            }
        } catch (RuntimeException | LinkageError e) { // Drools throws some faults instead of listing them
            faults.add(List.of("", -1, e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
        return Map.of("faults", faults, "models", models, "classes", classes);
    }

    private static void collect(InternalKieModule module, Map<String, byte[]> classes, List<String> models) {
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            } else if (file.endsWith(MODELS)) {
                new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
                        .forEach(models::add);
            }
        }
    }
}
