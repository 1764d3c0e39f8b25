package dev.readiness.bench;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A submission that fills in each copy of a {@link GrownRubric} as the sample fills in the first rubric. */
final class GrownSubmission {
    private static final Pattern EXEMPT = Pattern.compile("\\{(clause|item): (\\d+),");
    private static final Pattern KEY = Pattern.compile("(?m)^  ([^\\s#:]+):");
    private static final Pattern TARGET = Pattern.compile("(?m)^target: (\\d+)");
    private static final String EXEMPTIONS = "notApplicable:\n";
    private static final String READINGS = "indicators:\n";

    private GrownSubmission() {}

    /** In YAML, {@code times} as long as the sample; {@code number} tells it from others of its length. */
    static byte[] yaml(int times, int number) {
        String sample = new String(Sample.yaml(), StandardCharsets.UTF_8);
        int exemptions = sample.indexOf(EXEMPTIONS) + EXEMPTIONS.length();
        int readings = sample.indexOf(READINGS) + READINGS.length();
        StringBuilder yaml = new StringBuilder(head(sample.substring(0, exemptions), times, number));
        for (int copy = 0; copy < times; copy++) {
            yaml.append(exemptions(sample.substring(exemptions, readings - READINGS.length()), copy));
        }
        yaml.append(READINGS);
        for (int copy = 0; copy < times; copy++) {
            yaml.append(KEY.matcher(sample.substring(readings)).replaceAll("  " + GrownRubric.named(copy, "$1") + ":"));
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The task table stands in another file, and is for one copy only. */
    private static String head(String head, int times, int number) {
        String own = head.replaceFirst("(?m)^rubric: .*", "rubric: " + GrownRubric.ID)
                .replaceFirst("(?m)^tasks: .*\\R", "")
                .replaceFirst("(?m)^region: ", "region: " + number + " ");
        return TARGET.matcher(own).replaceFirst(found -> "target: " + Integer.parseInt(found.group(1)) * times);
    }

    private static String exemptions(String exemptions, int copy) {
        return EXEMPT.matcher(exemptions).replaceAll(found -> {
            int step = found.group(1).equals("item") ? GrownRubric.ITEMS : GrownRubric.CLAUSES;
            int number = Integer.parseInt(found.group(2)) + copy * step;
            return "{" + found.group(1) + ": " + number + ",";
        });
    }
}
