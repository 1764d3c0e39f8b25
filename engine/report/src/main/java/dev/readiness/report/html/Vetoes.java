package dev.readiness.report.html;

import dev.readiness.criteria.verdict.Veto;
import dev.readiness.engine.conclude.VetoState;
import dev.readiness.report.Why;
import dev.readiness.report.writing.Style;
import java.util.List;
import java.util.Optional;

/** The vetoes, and what each rests on. */
record Vetoes(List<Row> rows) {

    /** One veto. */
    record Row(String label, String asks, String cite, Subject.Badge badge, List<String> says) {}

    static Optional<Vetoes> of(Subject subject) {
        List<VetoState> all = subject.assessment().advice().vetoes();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Vetoes(all.stream().map(veto -> row(veto, subject)).toList()));
    }

    private static Row row(VetoState veto, Subject subject) {
        Why why = new Why(subject.phrases(), Style.PLAIN);
        return new Row(
                veto.clause().label(),
                subject.in(veto.clause().asks()),
                veto.clause().cite(),
                badge(veto.state(), subject),
                why.telling(veto).stream()
                        .map(judged -> why.plain(judged, subject.assessment()))
                        .toList());
    }

    static Subject.Badge badge(Veto.State state, Subject subject) {
        String mark = switch (state) {
            case CLEAR -> "√";
            case TRIPPED -> "×";
            case UNKNOWN -> "?";
        };
        return new Subject.Badge(state.name(), mark, subject.phrases().veto(state));
    }
}
