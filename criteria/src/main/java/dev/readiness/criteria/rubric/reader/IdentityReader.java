package dev.readiness.criteria.rubric.reader;

import dev.readiness.criteria.document.Binding;
import dev.readiness.criteria.document.Document;
import dev.readiness.criteria.document.Node;
import dev.readiness.criteria.problem.DocumentProblem;
import dev.readiness.criteria.problem.Problems;
import dev.readiness.criteria.problem.RubricProblem;
import dev.readiness.criteria.rubric.EvidenceSpan;
import dev.readiness.criteria.rubric.Identity;
import dev.readiness.criteria.rubric.Model;
import dev.readiness.criteria.rubric.Rubric;
import dev.readiness.criteria.rubric.Stage;
import dev.readiness.criteria.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who a rubric is: the one file of a pack with the key {@code rubric}. */
final class IdentityReader {
    static final String[] KEYS = {
        "rubric",
        "model",
        "edition",
        "title",
        "document",
        "documentTitle",
        "evidenceFrom",
        "evidenceYears",
        "validFrom",
        "validUntil",
        "stages",
        "notes",
        "points",
        "total",
        "gaps"
    };

    static final String[] OVERLAY_KEYS = {
        "rubric",
        "overlay",
        "edition",
        "title",
        "document",
        "documentTitle",
        "validFrom",
        "validUntil",
        "notes",
        "changes",
        "indicators"
    };

    private final Pack pack;
    private final Problems problems;

    IdentityReader(Pack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    Optional<Identity> read() {
        return document().map(document -> {
            Binding binding = new Binding(document.source(), problems);
            return identity(binding, new RubricFields(binding, document.root(), KEYS));
        });
    }

    /**
     * The identity of an overlay of {@code parent}, whose model, evidence and stages it takes over; its document, too, since
     * that is what the clauses cite.
     */
    Optional<Identity> read(Rubric parent) {
        return document().map(document -> {
            Binding binding = new Binding(document.source(), problems);
            return overlay(binding, new RubricFields(binding, document.root(), OVERLAY_KEYS), parent.identity());
        });
    }

    /** The file that holds the identity; further ones are problems, and so is none. */
    private Optional<Document> document() {
        List<Document> documents = pack.documents().stream()
                .filter(document -> document.has("rubric"))
                .toList();
        documents.stream()
                .skip(1)
                .forEach(document -> new Binding(document.source(), problems)
                        .report(
                                RubricProblem.RUBRIC_TWO_IDENTITIES,
                                document.root(),
                                documents.get(0).source().name()));
        if (documents.isEmpty()) {
            pack.documents().stream()
                    .filter(document -> document.source().name().endsWith(Pack.IDENTITY))
                    .forEach(document -> new Binding(document.source(), problems)
                            .report(DocumentProblem.KEY_MISSING, document.root(), "rubric"));
        }
        return documents.stream().findFirst();
    }

    private Identity identity(Binding binding, RubricFields fields) {
        checkPrinted(binding, fields);
        return new Identity(
                id(binding, fields),
                fields.fields()
                        .need("model")
                        .flatMap(named -> fields.read(named, IdentityReader::model))
                        .orElse(Model.POINTS),
                fields.word("edition"),
                fields.text("title"),
                fields.word("document"),
                fields.text("documentTitle"),
                evidence(binding, fields),
                fields.needDay("validFrom"),
                validUntil(binding, fields),
                fields.fields().items("stages").stream()
                        .map(node -> stage(binding, node))
                        .toList(),
                notes(fields),
                Languages.lacking(pack.documents()),
                pack.digest(),
                pack.rules());
    }

    /** The printed total and the numbers that the source skips: nothing but lint looks at them. */
    private static void checkPrinted(Binding binding, RubricFields identity) {
        identity.maybePoints();
        for (Node node : identity.fields().items("gaps")) {
            String what = binding.mapping(node).has("item") ? "item" : "clause";
            RubricFields gap = new RubricFields(binding, node, what, "why");
            gap.whole(what);
            gap.text("why");
        }
    }

    private Identity overlay(Binding binding, RubricFields fields, Identity parent) {
        LocalDate validFrom = fields.needDay("validFrom");
        fields.fields()
                .find("validFrom")
                .filter(node -> validFrom.isBefore(parent.validFrom()))
                .ifPresent(node -> binding.report(
                        RubricProblem.OVERLAY_BEFORE_PARENT,
                        node,
                        validFrom.toString(),
                        parent.id(),
                        parent.validFrom().toString()));
        Optional<LocalDate> validUntil = validUntil(binding, fields);
        return new Identity(
                id(binding, fields),
                parent.model(),
                fields.word("edition"),
                fields.text("title"),
                parent.document(),
                parent.documentTitle(),
                parent.evidence(),
                validFrom,
                Stream.concat(validUntil.stream(), parent.validUntil().stream()).min(Comparator.naturalOrder()),
                parent.stages(),
                Stream.concat(notes(fields).stream(), parent.notes().stream()).toList(),
                Stream.concat(Languages.lacking(pack.documents()).stream(), parent.lacks().stream())
                        .collect(Collectors.toSet()),
                pack.digestOver(parent.digest()),
                parent.ownRules());
    }

    /** From a day, or so many years back from the as-of date. */
    private static EvidenceSpan evidence(Binding binding, RubricFields fields) {
        Optional<Node> years = fields.fields().find("evidenceYears");
        boolean fixed = fields.fields().has("evidenceFrom");
        years.filter(node -> fixed).ifPresent(node -> binding.report(RubricProblem.RUBRIC_EVIDENCE, node));
        return years.isPresent() && !fixed
                ? EvidenceSpan.years(Math.max(1, fields.whole("evidenceYears")))
                : EvidenceSpan.from(fields.needDay("evidenceFrom"));
    }

    private static List<Text> notes(RubricFields fields) {
        return fields.fields().items("notes").stream().map(fields::text).toList();
    }

    private static Optional<LocalDate> validUntil(Binding binding, RubricFields fields) {
        Optional<LocalDate> validFrom = fields.day("validFrom");
        Optional<LocalDate> validUntil = fields.day("validUntil");
        if (validFrom.isPresent() && validUntil.filter(validFrom.get()::isAfter).isPresent()) {
            binding.report(
                    RubricProblem.RUBRIC_PERIOD,
                    fields.fields().find("validUntil").orElseThrow(),
                    validUntil.get().toString(),
                    validFrom.get().toString());
        }
        return validUntil;
    }

    private String id(Binding binding, RubricFields fields) {
        String id = fields.word("rubric");
        fields.fields().find("rubric").ifPresent(node -> {
            if (!Identity.isId(id)) {
                binding.report(RubricProblem.RUBRIC_NAME, node, id);
            } else if (!id.equals(pack.id())) {
                binding.report(RubricProblem.RUBRIC_NOT_ITS_FOLDER, node, id, pack.id());
            }
        });
        return id;
    }

    private static Optional<Model> model(String id) {
        return Arrays.stream(Model.values())
                .filter(model -> model.id().equals(id))
                .findFirst();
    }

    private static Stage stage(Binding binding, Node node) {
        RubricFields fields = new RubricFields(binding, node, "stage", "title", "from", "until", "asks", "cite");
        return new Stage(
                fields.whole("stage"),
                fields.text("title"),
                fields.day("from"),
                fields.day("until"),
                fields.text("asks"),
                fields.word("cite"));
    }
}
