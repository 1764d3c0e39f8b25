package dev.readiness.criteria.rubric;

/** What a rubric numbers: a clause or an item. */
public interface Numbered {
    /** {@return its number in the order of the rubric, under which everything keeps it} */
    int number();

    /**
     * {@return its number as the source prints it, which is what people read and write; the order where nothing else
     * is printed}
     */
    String label();

    /** {@return whether the source prints another number than its order} */
    default boolean isLabelled() {
        return !label().equals(String.valueOf(number()));
    }
}
