package dev.readiness.cli;

import java.util.ArrayList;
import picocli.CommandLine;

/**
 * Makes what picocli asks for: lists, and all else as picocli does. Its own maker looks for the classes of Groovy as soon
 * as it is there, which opens every jar of the program in vain; what our commands are made of is given ready-made.
 */
final class LateFactory implements CommandLine.IFactory {
    static final LateFactory ONE = new LateFactory();

    private LateFactory() {}

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type.isAssignableFrom(ArrayList.class)
                ? type.cast(new ArrayList<>())
                : CommandLine.defaultFactory().create(type);
    }
}
