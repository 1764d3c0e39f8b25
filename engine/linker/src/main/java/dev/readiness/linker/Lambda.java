package dev.readiness.linker;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** One lambda or method reference, as the compiler wrote it: what it captures, and the body that it calls. */
record Lambda(InvokeDynamicInsnNode call) {

    /** Those that can be written again or have several interfaces ({@code altMetafactory}) stay as they are. */
    static boolean stands(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    /** What all lambdas of one class have in common: the interface and its method. */
    record Kind(String type, String method, String descriptor) {}

    Kind kind() {
        return new Kind(Type.getReturnType(call.desc).getInternalName(), call.name, erased().getDescriptor());
    }

    List<Type> captured() {
        return List.of(Type.getArgumentTypes(call.desc));
    }

    private Type erased() {
        return (Type) call.bsmArgs[0];
    }

    private Handle body() {
        return (Handle) call.bsmArgs[1];
    }

    private Type exact() {
        return (Type) call.bsmArgs[2];
    }

    /** Hands on to the body what is captured and what the interface is given, and back what the body gives. */
    void run(GeneratorAdapter code, Runnable loadCaptured) {
        Handle body = body();
        Type owner = Type.getObjectType(body.getOwner());
        boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            code.newInstance(owner);
            code.dup();
        }
        loadCaptured.run();
        Type[] taken = taken(body);
        Type[] given = exact().getArgumentTypes();
        int before = captured().size();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            Conversions.convert(code, erased().getArgumentTypes()[i], given[i]);
            Conversions.widen(code, given[i], taken[before + i]);
        }
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = makes ? owner : Type.getReturnType(body.getDesc());
        Type wanted = exact().getReturnType();
        if (wanted.equals(Type.VOID_TYPE)) {
            Conversions.drop(code, result);
        } else {
            Conversions.convert(code, result, wanted);
            Conversions.widen(code, wanted, erased().getReturnType());
        }
    }

    /** What the body takes, its own object first if it has one. */
    private static Type[] taken(Handle body) {
        Type[] arguments = Type.getArgumentTypes(body.getDesc());
        if (body.getTag() == Opcodes.H_INVOKESTATIC || body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return arguments;
        }
        Type[] all = new Type[arguments.length + 1];
        all[0] = Type.getObjectType(body.getOwner());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    /** A private method is called as any other by a class of the same nest. */
    private static int opcode(Handle body) {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
