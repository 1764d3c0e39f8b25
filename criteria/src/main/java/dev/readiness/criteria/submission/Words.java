package dev.readiness.criteria.submission;

import java.util.List;

/** The words that stand for a value in a submission, in small letters; capitals are read alike. */
public final class Words {
    /** What attests an indicator. */
    public static final List<String> YES = List.of("是", "yes", "true");

    /** What says that it does not hold. */
    public static final List<String> NO = List.of("否", "no", "false");

    /** What says that nothing happened, beside the number 0, or that there is nothing of which a rate could be taken. */
    public static final List<String> NONE = List.of("无", "没有", "none");

    private Words() {}
}
