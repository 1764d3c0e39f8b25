package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.number.Quantity;
import dev.readiness.criteria.rubric.Makeup;
import dev.readiness.criteria.rubric.Part;
import java.util.List;
import java.util.Optional;

/** Leads a {@link Codec} through how a clause is made up. */
final class MakeupCodec {
    private static final Makeup.Otherwise[] OTHERWISE = Makeup.Otherwise.values();
    private static final Makeup.Beyond[] BEYOND = Makeup.Beyond.values();
    private static final Part NOTHING = new Part.Need(0);
    private static final int NEED = 0;
    private static final int CHOICE = 1;
    private static final int WHEN = 2;
    private static final int LADDER = 3;
    private static final int PORTIONS = 4;
    private static final Part.Rung RUNG = new Part.Rung("", Quantity.ZERO, NOTHING);
    private static final Part.Portion PORTION = new Part.Portion(Quantity.ZERO, NOTHING);

    private final Codec codec;

    MakeupCodec(Codec codec) {
        this.codec = codec;
    }

    Makeup makeup(Makeup now) {
        List<Part> needs = parts(now.needs());
        Optional<Makeup.Condition> when = codec.flag(now.when().isPresent())
                ? Optional.of(condition(now.when().orElse(new Makeup.Condition(NOTHING, OTHERWISE[0]))))
                : Optional.empty();
        return new Makeup(needs, when, codec.constant(BEYOND, now.beyond()));
    }

    private Makeup.Condition condition(Makeup.Condition now) {
        return new Makeup.Condition(part(now.part()), codec.constant(OTHERWISE, now.otherwise()));
    }

    private List<Part> parts(List<Part> now) {
        Part[] parts = new Part[codec.count(now.size())];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(i < now.size() ? now.get(i) : NOTHING);
        }
        return List.of(parts);
    }

    private Part part(Part now) {
        return switch (codec.count(kind(now))) {
            case NEED -> new Part.Need(codec.count(now instanceof Part.Need need ? need.position() : 0));
            case CHOICE -> {
                Part.Choice choice = now instanceof Part.Choice one ? one : new Part.Choice(0, List.of());
                yield new Part.Choice(codec.count(choice.least()), parts(choice.parts()));
            }
            case LADDER -> {
                List<Part.Rung> known = now instanceof Part.Ladder one ? one.rungs() : List.of();
                Part.Rung[] rungs = new Part.Rung[codec.count(known.size())];
                for (int i = 0; i < rungs.length; i++) {
                    Part.Rung rung = RubricCodec.at(known, i, RUNG);
                    rungs[i] = new Part.Rung(codec.text(rung.name()), codec.quantity(rung.earns()), part(rung.needs()));
                }
                yield new Part.Ladder(List.of(rungs));
            }
            case PORTIONS -> {
                Part.Portions known =
                        now instanceof Part.Portions one ? one : new Part.Portions(List.of(), Quantity.ZERO);
                Part.Portion[] portions =
                        new Part.Portion[codec.count(known.portions().size())];
                for (int i = 0; i < portions.length; i++) {
                    Part.Portion portion = RubricCodec.at(known.portions(), i, PORTION);
                    portions[i] = new Part.Portion(codec.quantity(portion.points()), part(portion.needs()));
                }
                yield new Part.Portions(List.of(portions), codec.quantity(known.most()));
            }
            default -> {
                Part.When when = now instanceof Part.When one ? one : new Part.When(NOTHING, NOTHING, false);
                yield new Part.When(part(when.condition()), part(when.then()), codec.flag(when.full()));
            }
        };
    }

    private static int kind(Part part) {
        if (part instanceof Part.Need) {
            return NEED;
        }
        if (part instanceof Part.Ladder) {
            return LADDER;
        }
        if (part instanceof Part.Portions) {
            return PORTIONS;
        }
        return part instanceof Part.Choice ? CHOICE : WHEN;
    }
}
