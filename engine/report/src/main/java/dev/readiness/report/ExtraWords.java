package dev.readiness.report;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Extra;
import dev.readiness.criteria.rubric.Item;
import dev.readiness.engine.score.ClauseScore;
import dev.readiness.engine.score.ItemScore;
import dev.readiness.engine.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is added and taken outside the maximum, in words. */
public final class ExtraWords {
    private final Phrases phrases;

    public ExtraWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Each item that adds or takes, in one sentence, and what the figure is held to. */
    List<String> facts(Scorecard scorecard, Optional<Quantity> atMost) {
        List<String> facts = new ArrayList<>();
        scorecard.items().forEach(item -> item.item().extra().ifPresent(extra -> facts.add(fact(item, extra))));
        atMost.ifPresent(most -> facts.add(phrases.say("extra.total", most.shown())));
        return facts;
    }

    private String fact(ItemScore score, Extra extra) {
        boolean adds = extra.adds();
        return phrases.say(
                "extra.fact." + extra.kind(),
                score.item().label(),
                score.item().title().in(phrases.lang()),
                amount(score.worth()),
                amount(adds ? score.worth() : score.possible()),
                amount(adds ? score.possible() : score.worth()),
                bound(extra));
    }

    private static String amount(Quantity signed) {
        return signed.max(Quantity.ZERO.minus(signed)).shown();
    }

    private String bound(Extra extra) {
        return extra.atMost()
                .map(most -> phrases.say("extra.atMost", most.shown()))
                .orElse("");
    }

    /** What {@code item} is: something that adds, or that takes, and how much at most; empty where it is neither. */
    Optional<String> kind(Item item) {
        return item.extra().map(extra -> phrases.say("extra.item." + extra.kind()) + bound(extra));
    }

    /** The sign of {@code item} in a table; empty where it has none. */
    public Optional<String> badge(Item item) {
        return item.extra().map(extra -> phrases.say("extra.item." + extra.kind()));
    }

    /** What {@code score} adds or takes; empty where its item stands within the maximum. */
    public Optional<String> points(Item item, ClauseScore score) {
        return item.extra()
                .map(extra -> phrases.say("extra.points." + extra.kind(), amount(score.worth()), worth(score)));
    }

    private static String worth(ClauseScore score) {
        return score.clause().points().orElse(Quantity.ZERO).shown();
    }
}
