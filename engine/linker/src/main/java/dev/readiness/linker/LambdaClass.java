package dev.readiness.linker;

import java.util.function.Consumer;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of one lambda: its fields are what it captures, its method is the interface's, and calls what the compiler
 * wrote for the body. One without captures has a single instance, as Java gives it.
 */
final class LambdaClass {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Method NOTHING = new Method("<init>", "()V");
    private static final String INSTANCE = "instance";
    private static final String MAKER = "of";

    private final InvokeDynamicInsnNode call;
    private final Type self;
    private final Type[] captured;
    private final ClassNode node = new ClassNode();

    LambdaClass(ClassNode outer, int number, InvokeDynamicInsnNode call) {
        this.call = call;
        this.self = Type.getObjectType(outer.name + "$$Lambda$" + number);
        this.captured = Type.getArgumentTypes(call.desc);
        String[] interfaces = {Type.getReturnType(call.desc).getInternalName()};
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        node.visit(outer.version, access, self.getInternalName(), null, OBJECT.getInternalName(), interfaces);
        node.visitNestHost(outer.nestHostClass == null ? outer.name : outer.nestHostClass);
        construct();
        if (captured.length == 0) {
            makeOne();
        } else {
            makeEach();
        }
        Type erased = (Type) call.bsmArgs[0];
        method(Opcodes.ACC_PUBLIC, new Method(call.name, erased.getDescriptor()), code -> run(code, erased));
    }

    /** Those that can be written again or have several interfaces ({@code altMetafactory}) stay as they are. */
    static boolean stands(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                && call.bsm.getName().equals("metafactory");
    }

    ClassNode node() {
        return node;
    }

    /** What stands in place of the call. */
    AbstractInsnNode use() {
        return captured.length == 0
                ? new FieldInsnNode(Opcodes.GETSTATIC, node.name, INSTANCE, self.getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, MAKER, call.desc, false);
    }

    private void construct() {
        for (int i = 0; i < captured.length; i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            node.visitField(access, field(i), captured[i].getDescriptor(), null, null);
        }
        method(Opcodes.ACC_PRIVATE, constructor(), code -> {
            code.loadThis();
            code.invokeConstructor(OBJECT, NOTHING);
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(self, field(i), captured[i]);
            }
        });
    }

    private void makeOne() {
        node.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, self.getDescriptor(), null, null);
        method(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"), code -> {
            code.newInstance(self);
            code.dup();
            code.invokeConstructor(self, constructor());
            code.putStatic(self, INSTANCE, self);
        });
    }

    private void makeEach() {
        method(Opcodes.ACC_STATIC, new Method(MAKER, call.desc), code -> {
            code.newInstance(self);
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self, constructor());
        });
    }

    /** Captures, then what the interface is given, handed on to the body; what that gives, handed back. */
    private void run(GeneratorAdapter code, Type erased) {
        Handle body = (Handle) call.bsmArgs[1];
        Type exact = (Type) call.bsmArgs[2];
        Type owner = Type.getObjectType(body.getOwner());
        boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (makes) {
            code.newInstance(owner);
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(self, field(i), captured[i]);
        }
        Type[] taken = taken(body);
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            Type given = exact.getArgumentTypes()[i];
            code.loadArg(i);
            Conversions.convert(code, erased.getArgumentTypes()[i], given);
            Conversions.widen(code, given, taken[captured.length + i]);
        }
        code.visitMethodInsn(opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = makes ? owner : Type.getReturnType(body.getDesc());
        if (exact.getReturnType().equals(Type.VOID_TYPE)) {
            Conversions.drop(code, result);
        } else {
            Conversions.convert(code, result, exact.getReturnType());
            Conversions.widen(code, exact.getReturnType(), erased.getReturnType());
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

    private Method constructor() {
        return new Method("<init>", Type.VOID_TYPE, captured);
    }

    private static String field(int number) {
        return "captured" + number;
    }

    private void method(int access, Method method, Consumer<GeneratorAdapter> body) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, node);
        body.accept(code);
        code.returnValue();
        code.endMethod();
    }
}
