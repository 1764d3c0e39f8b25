package dev.readiness.office.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** What a part refers to; what lies outside the package is left out. */
final class RelationsPart extends XmlPart {
    private static final int LONGEST_NAME = 400;

    private final String folder;
    private final Map<String, Relation> byId = new HashMap<>();

    /** @param folder of the part that refers, with a slash at its end */
    RelationsPart(Budget budget, String folder) {
        super(budget);
        this.folder = folder;
    }

    Map<String, Relation> byId() {
        return byId;
    }

    @Override
    void open(String name, Attributes attributes) throws Refused {
        Optional<String> id = attribute(attributes, "Id");
        Optional<String> type = attribute(attributes, "Type");
        Optional<String> target = attribute(attributes, "Target").filter(place -> place.length() <= LONGEST_NAME);
        boolean inside =
                attribute(attributes, "TargetMode").filter("External"::equals).isEmpty();
        if (name.equals("Relationship") && inside && id.isPresent() && type.isPresent() && target.isPresent()) {
            budget().takeThing();
            String address = type.get();
            byId.put(id.get(), new Relation(address.substring(address.lastIndexOf('/') + 1), resolved(target.get())));
        }
    }

    @Override
    void close(String name, String text) {}

    private String resolved(String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target.substring(1) : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
