package dev.readiness.criteria.document;

import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Location;
import dev.readiness.criteria.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Builds the tree of a JSON file: the same nodes as from YAML, at the JSON file's own places. */
final class JsonTree {
    /** Numbers beyond this are no figures of a county; they stay as they are written, and are refused as that. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    private static final int LONGEST = 15;
    private static final int LONGEST_EXPONENT = 5;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH + 1)
                    .maxNameLength(Limits.BYTES)
                    .maxNumberLength(Limits.BYTES)
                    .maxStringLength(Limits.BYTES)
                    .build())
            .build();

    private final Source source;
    private final TreeBuilder tree;

    /** Where the last token began: its line and column, and how many UTF-16 units of the text stand before it. */
    private int line;

    private int column;
    private int counted;

    private JsonTree(Source source, Problems problems) {
        this.source = source;
        this.tree = new TreeBuilder(source, problems);
    }

    static Optional<Document> parse(Source source, Problems problems) {
        if (source.text().isBlank()) {
            problems.add(source.problem(DocumentProblem.EMPTY_FILE, source.at(1, 1)));
            return Optional.empty();
        }
        JsonTree json = new JsonTree(source, problems);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), source.text())) {
            json.build(parser);
        } catch (TreeBuilder.TooMuch e) {
            e.reportTo(problems, source);
            return Optional.empty();
        } catch (JacksonException e) {
            problems.add(JsonFault.of(e, source));
            return Optional.empty();
        }
        return json.tree.root().map(root -> new Document(source, root));
    }

    private void build(JsonParser parser) throws TreeBuilder.TooMuch {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Location location = at(parser.currentTokenLocation());
            switch (token) {
                case START_OBJECT -> tree.openMapping(location);
                case START_ARRAY -> tree.openSequence(location);
                case END_OBJECT, END_ARRAY -> tree.close(location);
                case PROPERTY_NAME -> tree.add(new Node.Scalar(parser.currentName(), false, location));
                case VALUE_STRING -> tree.add(new Node.Scalar(parser.getString(), false, location));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    tree.add(new Node.Scalar(figure(parser.getString()), true, location));
                default -> tree.add(new Node.Scalar(parser.getString(), true, location));
            }
        }
    }

    /** Columns count code points: on from the last token, since one line may hold the whole file. */
    private Location at(TokenStreamLocation location) {
        int offset = Math.toIntExact(location.getCharOffset());
        if (location.getLineNr() != line || offset < counted) {
            line = location.getLineNr();
            column = 1;
            counted = offset - (location.getColumnNr() - 1);
        }
        column += source.text().codePointCount(counted, offset);
        counted = offset;
        return source.at(line, column);
    }

    /** A number with an exponent, which programs write and no reader of figures knows, is written out if it is short. */
    private static String figure(String written) {
        int sign = Math.max(written.indexOf('e'), written.indexOf('E'));
        if (sign < 0 || written.length() > LONGEST || written.length() - sign > LONGEST_EXPONENT) {
            return written;
        }
        BigDecimal number = new BigDecimal(written);
        return number.abs().compareTo(LARGEST) <= 0 && number.scale() <= LONGEST ? number.toPlainString() : written;
    }
}
