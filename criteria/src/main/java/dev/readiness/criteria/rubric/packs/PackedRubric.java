package dev.readiness.criteria.rubric.packs;

import dev.readiness.criteria.rubric.Rubric;
import java.time.LocalDate;
import java.util.List;

/**
 * A rubric as the build packs it, in a form that is read back at once: a cold program would spend longer on reading and
 * checking a rubric's YAML than on judging by it. Only for rubrics that ship, which are known to be sound and overlay none.
 */
final class PackedRubric {
    private PackedRubric() {}

    static byte[] pack(Rubric rubric) {
        Packer packer = new Packer();
        RubricCodec codec = new RubricCodec(packer);
        List<Rubric> overTime = rubric.history().rubrics();
        List<LocalDate> changes = rubric.history().changes();
        packer.count(changes.size());
        codec.rubric(overTime.get(changes.size()));
        for (int i = 0; i < changes.size(); i++) {
            packer.day(changes.get(i));
            codec.rubric(overTime.get(changes.size() - 1 - i));
        }
        return packer.bytes();
    }

    /** What {@link #pack} made {@code bytes} of. */
    static Rubric unpack(byte[] bytes) {
        Unpacker unpacker = new Unpacker(bytes);
        RubricCodec codec = new RubricCodec(unpacker);
        int changes = unpacker.count(0);
        Rubric rubric = codec.rubric(RubricCodec.RUBRIC);
        for (int i = 0; i < changes; i++) {
            LocalDate day = unpacker.day(LocalDate.EPOCH);
            rubric = codec.rubric(RubricCodec.RUBRIC).replacing(rubric, day);
        }
        return rubric;
    }
}
