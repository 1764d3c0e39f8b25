package dev.readiness.report;

import java.io.CharArrayWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON with two spaces a level and a line feed on every platform: the same bytes for the same content. */
public final class IndentedJson {
    private static final int USUAL_LENGTH = 1 << 16;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private IndentedJson() {}

    /** What {@code content} writes, ended by a line break. */
    public static String write(Consumer<JsonGenerator> content) {
        return ended(new Context(), content);
    }

    /** The same on one line, ended by a line break. */
    public static String line(Consumer<JsonGenerator> content) {
        return ended(ObjectWriteContext.empty(), content);
    }

    private static String ended(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        CharArrayWriter out = new CharArrayWriter(USUAL_LENGTH);
        try (JsonGenerator json = JSON.createGenerator(context, out)) {
            content.accept(json);
        }
        out.write('\n');
        return out.toString();
    }

    /** For what is written bit by bit to {@code out}, which stays open; to be flushed at the end. */
    public static JsonGenerator to(Writer out) {
        return JSON.createGenerator(new Context(), out);
    }

    /** The beginning of a document, {@code opening}, whose rest is written elsewhere. */
    public static String beginning(Consumer<JsonGenerator> opening) {
        StringWriter out = new StringWriter();
        JsonGenerator json = to(out);
        opening.accept(json);
        json.flush();
        return out.toString();
    }

    /** For the rest of a document to {@code out}; {@code opening} opens what the beginning leaves open. */
    public static JsonGenerator rest(Writer out, Consumer<JsonGenerator> opening) {
        Muted muted = new Muted(out);
        JsonGenerator json = to(muted);
        opening.accept(json);
        json.flush();
        muted.silent = false;
        return json;
    }

    /** Drops what is written until it no longer is to be silent. */
    private static final class Muted extends FilterWriter {
        private boolean silent = true;

        Muted(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            if (!silent) {
                out.write(c);
            }
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (!silent) {
                out.write(text, from, length);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            if (!silent) {
                out.write(text, from, length);
            }
        }
    }

    private static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
