package dev.readiness.samples;

import java.util.regex.Pattern;

/** What of a JSON report changes without the assessment changing, blotted out. */
final class Report {
    private static final Pattern VOLATILE = Pattern.compile("(\"(?:version|rulesDigest|digest|sha256)\" : )\"[^\"]*\"");
    private static final Pattern LOCATION = Pattern.compile("(\"location\" : )\\{[^}]*}");
    private static final Pattern PATH = Pattern.compile("(\"path\" : )\"[^\"]*\"");

    private Report() {}

    /** Without versions and digests, so that a golden changes only with what a region is told. */
    static String stable(String json) {
        return VOLATILE.matcher(json).replaceAll("$1\"…\"");
    }

    /** Without places either, so that two ways to write the same compare. */
    static String placeless(String json) {
        String stable = stable(json);
        return PATH.matcher(LOCATION.matcher(stable).replaceAll("$1\"…\"")).replaceAll("$1\"…\"");
    }
}
