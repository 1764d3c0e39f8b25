package dev.readiness.office.scoresheet;

import dev.readiness.criteria.rubric.Clause;
import dev.readiness.criteria.rubric.Indicator;
import dev.readiness.criteria.rubric.IndicatorKind;
import dev.readiness.criteria.submission.Evidence;
import dev.readiness.criteria.submission.Reading;
import dev.readiness.engine.Assessment;
import dev.readiness.office.scoresheet.EvidenceFiles.Presence;
import dev.readiness.office.sheet.Book;
import dev.readiness.office.sheet.Look;
import dev.readiness.report.Safe;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The catalogue of evidence (迎检资料目录): by clause, each file, and whether it is there. */
final class CatalogueSheet {
    /** In characters: number, what is asked, indicator, evidence, whether it is there, unit, remark. */
    static final List<Integer> WIDTHS = List.of(6, 34, 28, 40, 12, 20, 18);

    private static final Look LACKING = Look.GIVEN.inked("C00000");

    private final Book book;
    private final XSSFSheet sheet;
    private final Assessment assessment;
    private final ScoreWords words;
    private final EvidenceFiles files;
    private final Map<Presence, Integer> found = new EnumMap<>(Presence.class);
    private int without;
    private int next;

    CatalogueSheet(
            Book book, XSSFSheet sheet, Assessment assessment, ScoreWords words, EvidenceFiles files, int first) {
        this.book = book;
        this.sheet = sheet;
        this.assessment = assessment;
        this.words = words;
        this.files = files;
        this.next = first;
    }

    /** Writes a row for each file, and one for what of a clause has none; what they come to, in a sentence. */
    String fill() {
        assessment.submission().rubric().clauses().values().stream()
                .filter(clause -> !assessment.submission().exemptions().containsKey(clause.number()))
                .forEach(this::clause);
        return words.say(
                "catalogue.sum",
                found.values().stream().mapToInt(Integer::intValue).sum(),
                found.getOrDefault(Presence.THERE, 0) + found.getOrDefault(Presence.FOLDER, 0),
                found.getOrDefault(Presence.ABSENT, 0),
                found.getOrDefault(Presence.NOT_LOOKED_FOR, 0),
                without);
    }

    private void clause(Clause clause) {
        List<Indicator> bare = new ArrayList<>();
        List<Indicator> open = new ArrayList<>();
        for (Indicator indicator : words.inputs(clause)) {
            if (assessment.submission().exemptIndicators().containsKey(indicator.id())) {
                continue;
            }
            Optional<Reading> reading = assessment.submission().reading(indicator);
            reading.ifPresent(given ->
                    given.evidence().forEach(file -> row(clause, words.phrases().title(indicator), file)));
            if (reading.isEmpty() && indicator.kind() != IndicatorKind.DERIVED) {
                open.add(indicator);
            } else if (reading.isPresent() && reading.get().evidence().isEmpty()) {
                bare.add(indicator);
            }
        }
        lacking(clause, bare, "catalogue.none");
        lacking(clause, open, "catalogue.open");
    }

    private void row(Clause clause, String indicator, Evidence file) {
        Presence presence = files.of(file);
        found.merge(presence, 1, Integer::sum);
        Look look = presence == Presence.ABSENT ? LACKING : Look.GIVEN;
        row(clause, indicator, file.reference(), words.say("presence." + presence), look);
    }

    /** One row for all indicators of a clause that lack evidence for the same reason. */
    private void lacking(Clause clause, List<Indicator> indicators, String state) {
        if (!indicators.isEmpty()) {
            without += indicators.size();
            String titles = indicators.stream().map(words.phrases()::title).collect(Collectors.joining("\n"));
            row(clause, titles, "", words.say(state), LACKING);
        }
    }

    private void row(Clause clause, String indicator, String file, String state, Look look) {
        book.line(sheet, next++)
                .text(0, Safe.text(clause.label()), Look.GIVEN)
                .text(1, words.in(clause.asks()), Look.GIVEN)
                .text(2, indicator, Look.GIVEN)
                .text(3, file, Look.GIVEN)
                .text(4, state, look)
                .text(5, words.units(clause), Look.GIVEN)
                .blank(6, Look.INPUT.filled(""))
                .fit();
    }
}
