package dev.readiness.report.html;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.readiness.criteria.text.Lang;
import dev.readiness.engine.Assessment;
import dev.readiness.report.Safe;
import java.io.StringReader;
import java.util.regex.Pattern;

/**
 * An assessment as one HTML file to look at and to print: offline, without any request, the same bytes for the same
 * input. Every text is escaped by the template engine; what runs and what styles is named by its hash in the page's
 * content-security policy, so that nothing else can.
 */
public final class HtmlReport {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final Lang lang;

    public HtmlReport(Lang lang) {
        this.lang = lang;
    }

    /** The whole page. */
    public String render(Assessment assessment) {
        return Days.kept(template().execute(Page.of(Subject.of(assessment, lang))));
    }

    private static Template template() {
        return Mustache.compiler()
                .withEscaper(HtmlReport::escape)
                .emptyStringIsFalse(true)
                .strictSections(true)
                .withLoader(name -> new StringReader(Resource.text(name + ".mustache")))
                .compile(Resource.text("page.mustache"));
    }

    private static String escape(String raw) {
        return Escapers.HTML.escape(Safe.text(LINE_BREAK.matcher(raw).replaceAll(" ")));
    }
}
