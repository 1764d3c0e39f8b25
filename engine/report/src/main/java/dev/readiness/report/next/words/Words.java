package dev.readiness.report.next.words;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.text.Lang;
import dev.readiness.criteria.text.Wording;
import dev.readiness.report.Phrases;

/** What all of these reports say alike, in the words of one language and one scoring model. */
public final class Words {
    private final Wording wording;
    private final Phrases phrases;

    public Words(Lang lang, Model model) {
        this.wording = Wording.of(Words.class, "next", lang).variant(model.name());
        this.phrases = new Phrases(lang).of(model);
    }

    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    public Phrases phrases() {
        return phrases;
    }

    public Lang lang() {
        return phrases.lang();
    }

    /** A figure that rose or fell, with its sign. */
    public static String signed(Quantity change) {
        return change.isNegative() || change.isZero() ? change.shown() : "+" + change.shown();
    }

    /** A figure, or both ends where what is open makes a difference. */
    public String span(Quantity low, Quantity high) {
        return low.equals(high) ? low.shown() : say("span", low.shown(), high.shown());
    }
}
