package dev.readiness.office.result;

import dev.readiness.office.WordsHeldTogether;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultBookTest {

    @Test
    void both_languages_say_the_same_things_and_nothing_idle() {
        WordsHeldTogether.check(ResultBook.class, "result", Set.of());
    }
}
