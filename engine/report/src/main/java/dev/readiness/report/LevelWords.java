package dev.readiness.report;

import dev.readiness.engine.judge.Reached;
import java.util.Optional;

/** Which of its levels a clause has reached, in words. */
public final class LevelWords {
    private final Phrases phrases;

    public LevelWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The level, or between which ones it is. */
    public String of(Reached reached) {
        String certain = name(reached.certain());
        return reached.certain().equals(reached.possible())
                ? certain
                : phrases.say("level.between", certain, name(reached.possible()));
    }

    private String name(Optional<String> level) {
        return level.map(reached -> phrases.say("level.reached", reached)).orElseGet(() -> phrases.say("level.none"));
    }
}
