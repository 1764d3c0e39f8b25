package dev.readiness.author.build;

import java.util.List;
import java.util.Map;

/** Compiles DRL. What does it may live in a class loader of its own, so that only Java's own types cross. */
public interface RuleCompiler {
    /**
     * What became of some DRL.
     *
     * @param faults empty if it compiles
     * @param models the classes that hold the executable model
     * @param classes the bytes of all classes by name
     */
    record Compiled(List<Fault> faults, List<String> models, Map<String, byte[]> classes) {
        /**
         * Keeps copies of the lists and of the map; the arrays are not copied.
         *
         * @param faults empty if it compiles
         * @param models the classes that hold the executable model
         * @param classes the bytes of all classes by name
         */
        public Compiled {
            faults = List.copyOf(faults);
            models = List.copyOf(models);
            classes = Map.copyOf(classes);
        }
    }

    /**
     * Something that keeps DRL from being compiled.
     *
     * @param place the file that is meant, which may be a generated one
     * @param line in that file; below 1 where it is not known
     * @param text in the compiler's words
     */
    record Fault(String place, int line, String text) {}

    /**
     * {@return the classes, or what is wrong; nothing is thrown for bad DRL}
     *
     * @param files the text of each file by its name, such as {@code own/rules.drl}
     */
    Compiled compile(Map<String, String> files);
}
