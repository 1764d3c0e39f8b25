package dev.readiness.criteria.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Changes values of a YAML text and leaves every other sign of it as it is: comments, order, blank lines, quotes. Changes
 * are gathered and made at once by {@link #text}.
 */
public final class YamlEdit {
    private static final int STEP = 2;

    private final int[] signs;
    private final String lineBreak;
    private final YamlSpan root;
    private final List<Change> changes = new ArrayList<>();

    private record Change(int start, int end, String text) {}

    private YamlEdit(String text, YamlSpan root) {
        this.signs = text.codePoints().toArray();
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        this.root = root;
    }

    /**
     * {@return an edit of {@code text}; empty if that is no YAML or its outermost value no mapping}
     *
     * @param text a YAML text with one mapping
     */
    public static Optional<YamlEdit> of(String text) {
        return YamlSpans.of(text)
                .filter(root -> root.kind() == YamlSpan.Kind.MAPPING)
                .map(root -> new YamlEdit(text, root));
    }

    /** {@return what ends the lines of the text} */
    public String lineBreak() {
        return lineBreak;
    }

    /** {@return the outermost value} */
    public YamlSpan root() {
        return root;
    }

    /**
     * {@return {@code value} as it is written}
     *
     * @param value a value of this text
     */
    public String written(YamlSpan value) {
        StringBuilder out = new StringBuilder();
        append(out, value.start(), Math.max(value.start(), contentEnd(value.end())));
        return out.toString();
    }

    /**
     * Puts {@code flow} in the place of the value of {@code entry}; the comments inside a block go with it.
     *
     * @param entry an entry of this text
     * @param flow the new value as it is to be written, on one line
     */
    public void replace(YamlSpan.Entry entry, String flow) {
        YamlSpan value = entry.value();
        boolean block = value.kind() != YamlSpan.Kind.SCALAR && !value.flow();
        int start = block || value.start() == value.end() ? behindColon(entry.key()) : value.start();
        changes.add(new Change(
                start,
                Math.max(start, contentEnd(value.end())),
                start == value.start() && start != value.end() ? flow : " " + flow));
    }

    /**
     * Adds the entry {@code key: flow} to {@code mapping}, below {@code after} if that is given, else at its end.
     *
     * @param mapping a mapping of this text
     * @param after the entry that the new one is to follow
     * @param key the new entry's key as it is to be written
     * @param flow the new value as it is to be written, on one line
     */
    public void insert(YamlSpan mapping, Optional<YamlSpan.Entry> after, String key, String flow) {
        if (mapping.flow()) {
            insertBefore(mapping, !mapping.entries().isEmpty(), entry(key, flow));
        } else {
            YamlSpan.Entry above = after.orElseGet(
                    () -> mapping.entries().get(mapping.entries().size() - 1));
            insertLine(above.value().end(), mapping.column(), entry(key, flow));
        }
    }

    /**
     * Adds the entry {@code key: flow} to the block {@code mapping} above its first one.
     *
     * @param mapping a mapping of this text
     * @param key the new entry's key as it is to be written
     * @param flow the new value as it is to be written, on one line
     */
    public void insertFirst(YamlSpan mapping, String key, String flow) {
        int start = mapping.entries().get(0).key().start();
        changes.add(new Change(start, start, entry(key, flow) + lineBreak + " ".repeat(mapping.column())));
    }

    /**
     * Adds {@code line} below the key of {@code entry}, which has no value yet, a step further in.
     *
     * @param entry an entry of this text
     * @param line what is to be written, without its indentation
     */
    public void insertBelow(YamlSpan.Entry entry, String line) {
        insertLine(entry.value().end(), entry.key().column() + STEP, line);
    }

    /**
     * Adds {@code flow} at the end of {@code sequence}.
     *
     * @param sequence a list of this text
     * @param flow the new value as it is to be written, on one line
     */
    public void append(YamlSpan sequence, String flow) {
        if (sequence.flow()) {
            insertBefore(sequence, !sequence.items().isEmpty(), flow);
        } else {
            insertLine(sequence.end(), sequence.column(), "- " + flow);
        }
    }

    /** {@return the text with all changes made} */
    public String text() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparingInt(Change::start));
        for (Change change : inOrder) {
            append(out, from, change.start());
            out.append(change.text());
            from = change.end();
        }
        append(out, from, signs.length);
        return out.toString();
    }

    private void append(StringBuilder out, int from, int to) {
        for (int i = from; i < to; i++) {
            out.appendCodePoint(signs[i]);
        }
    }

    /** A value may begin on the next line. */
    private static String entry(String key, String value) {
        return key + (value.startsWith("\n") || value.startsWith("\r") ? ":" : ": ") + value;
    }

    private void insertBefore(YamlSpan collection, boolean others, String flow) {
        int bracket = collection.end() - 1;
        changes.add(new Change(bracket, bracket, (others ? ", " : "") + flow));
    }

    private void insertLine(int end, int column, String line) {
        int at = contentEnd(end);
        while (at < signs.length && signs[at] != '\n' && signs[at] != '\r') {
            at++;
        }
        changes.add(new Change(at, at, lineBreak + " ".repeat(column) + line));
    }

    /** The end of a block of text lies behind its last line break: that does not belong to the value. */
    private int contentEnd(int end) {
        int at = end;
        while (at > 0 && (signs[at - 1] == '\n' || signs[at - 1] == '\r' || signs[at - 1] == ' ')) {
            at--;
        }
        return at;
    }

    private int behindColon(YamlSpan key) {
        int at = key.end();
        while (at < signs.length && signs[at] != ':') {
            at++;
        }
        return Math.min(at + 1, signs.length);
    }
}
