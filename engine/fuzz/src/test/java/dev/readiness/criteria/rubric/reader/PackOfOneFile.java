package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Documents;
import dev.readiness.criteria.problem.Problem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.rubric.Rubric;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a pack of one file, with a sound identity and a sound clause beside it. */
public record PackOfOneFile(Optional<Rubric> rubric, List<Problem> problems) {
    public static final String NAME = "input.yaml";

    private static final String IDENTITY = """
            rubric: mine-2024
            model: points
            edition: "2024"
            title: {zh: 本地细则, en: Local rules}
            document: 演示〔2024〕1号
            documentTitle: {zh: 演示文件, en: Demonstration}
            evidenceFrom: 2024-01-01
            validFrom: 2024-01-01
            """;
    private static final String CLAUSE = """
            dimension: 零
            title: {zh: 底, en: Base}
            points: 1
            items:
              - item: 99999
                title: {zh: 底, en: Base}
                points: 1
                clauses:
                  - clause: 99999
                    asks: {zh: 要, en: asks}
                    cite: 第一条
                    needs: [{attested: 底}]
            indicators:
              - {id: base, kind: attested, title: {zh: 底, en: Base}}
            """;

    public static PackOfOneFile read(byte[] input) {
        Problems problems = new Problems();
        Optional<Document> file = Documents.parse(NAME, input, problems);
        if (file.isEmpty()) {
            return new PackOfOneFile(Optional.empty(), problems.inOrder());
        }
        List<Document> documents = new ArrayList<>(List.of(file.get(), sound("clause.yaml", CLAUSE)));
        if (!file.get().has("rubric")) {
            documents.add(sound("rubric.yaml", IDENTITY));
        }
        Optional<Rubric> rubric = new EditionReader(problems).read(Pack.of("mine-2024", documents));
        return new PackOfOneFile(rubric, problems.inOrder());
    }

    private static Document sound(String name, String text) {
        return Documents.parse(name, text.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }
}
