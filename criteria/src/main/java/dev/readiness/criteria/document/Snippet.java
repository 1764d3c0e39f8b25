package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A name and a value from a command line, {@code name=value}: the value is what would stand in a YAML file. */
public final class Snippet {
    private final Source source;
    private final int sign;

    /**
     * Takes apart what was written.
     *
     * @param place what stands in place of a file's name
     * @param text what was written, {@code name=value}
     */
    public Snippet(String place, String text) {
        Objects.requireNonNull(place, "place");
        this.source = new Source(place, text.getBytes(StandardCharsets.UTF_8), text);
        int narrow = text.indexOf('=');
        int wide = text.indexOf('＝');
        this.sign = narrow < 0 || wide >= 0 && wide < narrow ? wide : narrow;
    }

    /** {@return what was written, as an input with places of its own} */
    public Source source() {
        return source;
    }

    /** {@return whether there is a value at all, be it blank} */
    public boolean isPair() {
        return sign >= 0;
    }

    /** {@return whether nothing stands behind the sign} */
    public boolean isBlank() {
        return source.text().substring(sign + 1).isBlank();
    }

    /** {@return what stands before the sign; all of it where there is none} */
    public String name() {
        return (isPair() ? source.text().substring(0, sign) : source.text()).strip();
    }

    /** {@return the name, at its place} */
    public Node.Scalar key() {
        return new Node.Scalar(name(), true, source.at(1, 1));
    }

    /**
     * {@return the value at its place; empty, with a problem, if it can't be parsed} Where there is none, the name.
     *
     * @param problems take what is wrong with the value
     */
    public Optional<Node> value(Problems problems) {
        if (!isPair()) {
            return Optional.of(key());
        }
        String text = source.text();
        String before = " ".repeat(text.codePointCount(0, sign + 1));
        Source padded = new Source(source.name(), new byte[0], before + text.substring(sign + 1));
        Problems found = new Problems();
        Optional<Document> parsed = YamlTree.parse(padded, found);
        found.inOrder()
                .forEach(problem -> problems.add(source.problem(
                        problem.code(), problem.location(), problem.arguments().toArray(String[]::new))));
        return parsed.map(Document::root);
    }

    /** {@return where the value begins} */
    public Location place() {
        return source.within(1, sign + 1);
    }
}
