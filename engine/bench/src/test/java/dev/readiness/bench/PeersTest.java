package dev.readiness.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.engine.judge.Judging;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared has to say the same. */
class PeersTest {
    private final List<Measured> measured = Sample.measured();
    private final List<String> expected = Judging.byHand(Sample.settled()).stream()
            .map(finding -> finding.outcome().name())
            .toList();

    @Test
    void the_hand_written_floor_finds_what_the_rules_find() {
        List<Object> facts = Sample.facts();
        assertThat(Judging.byHand(facts))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(new Judging("neimenggu-2023").byRules(facts));
    }

    @Test
    void each_peer_comes_to_the_same_outcomes() {
        assertThat(expected).hasSizeGreaterThan(200).contains("MET", "NOT_MET", "MISSING");
        assertThat(new CelPeer().judge(measured)).isEqualTo(expected);
        assertThat(new DmnPeer().judge(measured)).isEqualTo(expected);
        assertThat(new EvretePeer().judge(measured)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
