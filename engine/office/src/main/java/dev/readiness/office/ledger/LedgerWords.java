package dev.readiness.office.ledger;

import dev.readiness.criteria.answer.Outcome;
import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Phrase;
import dev.readiness.criteria.text.Text;
import dev.readiness.criteria.text.Wording;
import dev.readiness.engine.Assessment;
import dev.readiness.report.Phrases;
import dev.readiness.report.Team;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a ledger says, in the words of the rubric's model. */
final class LedgerWords {
    private final Lang lang;
    private final Assessment assessment;
    private final Model model;
    private final Phrases phrases;
    private final Why why;
    private final Wording wording;
    private final Remedy remedy;

    LedgerWords(Lang lang, Assessment assessment) {
        this.lang = lang;
        this.assessment = assessment;
        this.model = assessment.submission().rubric().identity().model();
        this.phrases = new Phrases(lang).of(model);
        this.why = new Why(phrases, Style.PLAIN);
        this.wording = Wording.of(LedgerWords.class, "ledger", lang);
        this.remedy = new Remedy(this, assessment.submission());
    }

    String say(String key, Object... arguments) {
        String variant = key + "." + model;
        return wording.say(wording.has(variant) ? variant : key, arguments);
    }

    /** Whether the program says {@code word} of how a row stands. */
    boolean isState(String word) {
        return wording.keys().stream()
                .filter(key -> key.startsWith("state."))
                .anyMatch(key -> wording.say(key).equals(word));
    }

    /** {@code phrase} in the ledger's words, its indicators quoted. */
    String say(Phrase phrase) {
        Object[] arguments = phrase.arguments().stream().map(this::shown).toArray();
        return say(phrase.key(), arguments);
    }

    private Object shown(Object argument) {
        if (argument instanceof Text text) {
            return text.in(lang);
        }
        return argument instanceof Indicator indicator ? quoted(indicator) : argument;
    }

    String lang() {
        return lang.code();
    }

    String title() {
        var identity = assessment.submission().rubric().identity();
        return say("title", assessment.submission().region(), phrases.title(identity), identity.document());
    }

    String asks(Clause clause) {
        return clause.asks().in(lang);
    }

    String item(Clause clause) {
        return assessment
                .submission()
                .rubric()
                .itemOf(clause)
                .map(item -> item.title().in(lang))
                .orElse("");
    }

    /** What was found of everything that costs something, a line each. */
    String found(Entry entry) {
        return entry.judged().stream()
                .filter(judged -> judged.costs() || judged.outcome() == Outcome.PENDING)
                .map(judged -> why.plain(judged, assessment))
                .collect(Collectors.joining("\n"));
    }

    String todo(Entry entry) {
        return remedy.of(entry);
    }

    /** What hangs on a criterion, where the rubric has tiers instead of points. */
    String tier(Entry entry) {
        return entry.tier()
                .map(tier -> say(
                        "worth.tier",
                        phrases.tier(tier),
                        assessment
                                .submission()
                                .rubric()
                                .itemOf(entry.clause())
                                .map(Item::label)
                                .orElse("0")))
                .orElse(say("worth.beside"));
    }

    /** Who answers for {@code clause}. */
    Team team(Clause clause) {
        return phrases.team(clause, assessment.tasks());
    }

    String quoted(Indicator indicator) {
        return say("quoted", phrases.title(indicator));
    }

    String amount(Indicator indicator, Quantity quantity) {
        return indicator.show(quantity, lang);
    }

    String list(Collection<?> parts) {
        return phrases.list(parts);
    }
}
