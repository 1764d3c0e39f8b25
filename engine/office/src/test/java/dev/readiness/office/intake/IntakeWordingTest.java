package dev.readiness.office.intake;

import dev.readiness.office.WordsHeldTogether;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntakeWordingTest {

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(ImportText.class, "intake", Set.of());
    }
}
