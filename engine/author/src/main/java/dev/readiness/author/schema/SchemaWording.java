package dev.readiness.author.schema;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Text;
import dev.readiness.criteria.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** What schemas tell those who write the files, in one language. */
final class SchemaWording {
    private final Lang lang;
    private final Wording wording;

    SchemaWording(Lang lang) {
        this.lang = lang;
        this.wording = Wording.of(SchemaWording.class, "schema", lang);
    }

    Lang lang() {
        return lang;
    }

    String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    String in(Text text) {
        return text.in(lang);
    }

    /** {@code part} with the description of the key {@code name}. */
    Part described(String name, Part part) {
        return part.with("description", say("key." + name));
    }

    Part clause(Clause clause, Part part) {
        return part.with("title", say("clause", clause.label()))
                .with("description", say("clause.asks", in(clause.asks()), clause.cite()));
    }

    /** What the indicator is, how it is filled in, and which clauses ask for it. */
    Part indicator(Indicator indicator, Rubric rubric, Part part) {
        List<String> lines = new ArrayList<>();
        indicator.note().ifPresent(note -> lines.add(in(note)));
        lines.add(say(
                indicator.yearly() ? "fill.yearly" : "fill",
                say("fill." + indicator.kind(), indicator.unit().map(this::in).orElse(""))));
        if (rubric.indicatorUses().mayBeNone(indicator)) {
            lines.add(say("fill.none"));
        }
        indicator.places().ifPresent(places -> lines.add(say("fill.places." + places)));
        rubric.clauses().values().stream()
                .filter(clause -> clause.requirements().stream()
                        .anyMatch(requirement -> requirement.inputs().contains(indicator)))
                .forEach(clause -> lines.add(say("askedBy", clause.label(), in(clause.asks()), clause.cite())));
        return part.with("title", in(indicator.title())).with("description", String.join("\n", lines));
    }
}
