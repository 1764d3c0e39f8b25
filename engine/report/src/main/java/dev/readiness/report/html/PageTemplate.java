package dev.readiness.report.html;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.readiness.report.Safe;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** A template of pages: every text is escaped and made one line, and days in texts are kept whole. */
final class PageTemplate {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final Template template;

    private PageTemplate(String template) {
        this.template = Mustache.compiler()
                .withEscaper(PageTemplate::escape)
                .emptyStringIsFalse(true)
                .strictSections(true)
                .withLoader(name -> new StringReader(Resource.text(name + ".mustache")))
                .compile(template);
    }

    /** The template in the file {@code name}. */
    static PageTemplate named(String name) {
        return new PageTemplate(Resource.text(name + ".mustache"));
    }

    /** A part of a template. */
    static PageTemplate of(String template) {
        return new PageTemplate(template);
    }

    private static String escape(String raw) {
        return Escapers.HTML.escape(Safe.text(LINE_BREAK.matcher(raw).replaceAll(" ")));
    }

    /** What it says of {@code page}. */
    String fill(Object page) {
        return Days.kept(template.execute(page));
    }

    /** Writes what it says of {@code page} to {@code out}, which stays open, line by line. */
    void fill(Object page, Writer out) {
        DayWriter whole = new DayWriter(out);
        template.execute(page, whole);
        try {
            whole.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
