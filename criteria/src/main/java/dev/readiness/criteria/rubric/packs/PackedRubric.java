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
        RubricPacker packer = new RubricPacker();
        List<Rubric> overTime = rubric.overTime();
        List<LocalDate> changes = rubric.changes();
        packer.count(changes.size());
        packer.rubric(overTime.get(changes.size()));
        for (int i = 0; i < changes.size(); i++) {
            packer.day(changes.get(i));
            packer.rubric(overTime.get(changes.size() - 1 - i));
        }
        return packer.bytes();
    }

    /** What {@link #pack} made {@code bytes} of. */
    static Rubric unpack(byte[] bytes) {
        PackInput in = new PackInput(bytes);
        RubricUnpacker unpacker = new RubricUnpacker(in);
        int changes = in.count();
        Rubric rubric = unpacker.rubric();
        for (int i = 0; i < changes; i++) {
            LocalDate day = unpacker.day();
            rubric = unpacker.rubric().replacing(rubric, day);
        }
        return rubric;
    }
}
