package dev.readiness.linker;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** What Java does between the types of an interface and those of a body: casts, boxes, wider numbers. */
final class Conversions {
    private static final Type OBJECT = Type.getType(Object.class);

    private static final Map<Type, Type> UNBOXED = Map.of(
            Type.getType(Boolean.class), Type.BOOLEAN_TYPE,
            Type.getType(Character.class), Type.CHAR_TYPE,
            Type.getType(Byte.class), Type.BYTE_TYPE,
            Type.getType(Short.class), Type.SHORT_TYPE,
            Type.getType(Integer.class), Type.INT_TYPE,
            Type.getType(Long.class), Type.LONG_TYPE,
            Type.getType(Float.class), Type.FLOAT_TYPE,
            Type.getType(Double.class), Type.DOUBLE_TYPE);

    private Conversions() {}

    /** From one type to another that may know more of it. */
    static void convert(GeneratorAdapter code, Type from, Type to) {
        if (isReference(from) && isReference(to)) {
            if (!from.equals(to) && !to.equals(OBJECT)) {
                code.checkCast(to);
            }
        } else {
            widen(code, from, to);
        }
    }

    /** From one type to another that holds all of its values. */
    static void widen(GeneratorAdapter code, Type from, Type to) {
        if (isReference(from) && isReference(to)) {
            return;
        }
        if (isReference(from)) {
            Type bare = UNBOXED.getOrDefault(from, to);
            code.unbox(bare);
            code.cast(bare, to);
        } else if (isReference(to)) {
            code.valueOf(from);
        } else {
            code.cast(from, to);
        }
    }

    static void drop(GeneratorAdapter code, Type result) {
        if (result.getSize() == 2) {
            code.pop2();
        } else if (result.getSize() == 1) {
            code.pop();
        }
    }

    private static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }
}
