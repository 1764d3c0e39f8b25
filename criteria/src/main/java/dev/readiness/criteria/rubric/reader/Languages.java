package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.text.Lang;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Finds the languages that some text of a pack is not written in. */
final class Languages {
    private final Set<Lang> lacking = EnumSet.noneOf(Lang.class);

    private Languages() {}

    static Set<Lang> lacking(Collection<Document> documents) {
        Languages languages = new Languages();
        documents.forEach(document -> languages.look(document.root()));
        return languages.lacking;
    }

    private void look(Node node) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(this::look);
        } else if (node instanceof Node.Mapping mapping) {
            Set<Lang> written = written(mapping);
            if (!written.isEmpty()) {
                lacking.addAll(EnumSet.complementOf(EnumSet.copyOf(written)));
            }
            mapping.entries().forEach(entry -> look(entry.value()));
        }
    }

    /** The languages of the text that {@code mapping} is; none if it is no text. */
    private static Set<Lang> written(Node.Mapping mapping) {
        Set<Lang> written = EnumSet.noneOf(Lang.class);
        for (Node.Entry entry : mapping.entries()) {
            for (Lang lang : Lang.values()) {
                if (entry.key().text().equals(lang.code())) {
                    written.add(lang);
                }
            }
        }
        return written;
    }
}
