package dev.readiness.linker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of all lambdas in one class that are of one interface. An instance knows by number which of them it is, and
 * holds what that one captures; one without captures has a single instance, as Java gives it. A class for each would cost
 * a start more, since all that the archive holds is made ready.
 */
final class LambdaClass {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final String WHICH = "which";

    private final Type self;
    private final Lambda.Kind kind;
    private final List<Lambda> lambdas = new ArrayList<>();
    private final List<List<Integer>> held = new ArrayList<>();

    /** The types of the fields that captures stand in; lambdas share them. */
    private final List<Type> fields = new ArrayList<>();

    private final ClassNode node = new ClassNode();

    /** @param number tells the classes apart that belong to {@code outer} */
    LambdaClass(ClassNode outer, int number, Lambda.Kind kind) {
        this.kind = kind;
        this.self = Type.getObjectType(outer.name + "$$Lambda$" + number);
        String[] interfaces = {kind.type()};
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        node.visit(outer.version, access, self.getInternalName(), null, OBJECT.getInternalName(), interfaces);
        node.visitNestHost(outer.nestHostClass == null ? outer.name : outer.nestHostClass);
    }

    String name() {
        return node.name;
    }

    int size() {
        return lambdas.size();
    }

    /** Takes {@code lambda} in; what is to stand in place of its call. */
    AbstractInsnNode add(Lambda lambda) {
        int number = lambdas.size();
        lambdas.add(lambda);
        held.add(places(lambda.captured()));
        return lambda.captured().isEmpty()
                ? new FieldInsnNode(Opcodes.GETSTATIC, node.name, instance(number), self.getDescriptor())
                : new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, maker(number), lambda.call().desc, false);
    }

    /** A field for each of {@code types}: of those that there are while they last. */
    private List<Integer> places(List<Type> types) {
        List<Integer> places = new ArrayList<>();
        for (Type type : types) {
            Type stored = stored(type);
            int place = 0;
            while (place < fields.size()
                    && (places.contains(place) || !fields.get(place).equals(stored))) {
                place++;
            }
            if (place == fields.size()) {
                fields.add(stored);
            }
            places.add(place);
        }
        return places;
    }

    private static Type stored(Type type) {
        return type.getSort() >= Type.ARRAY ? OBJECT : type;
    }

    /** The class, once all its lambdas are in. */
    ClassNode finished() {
        node.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, WHICH, Type.INT_TYPE.getDescriptor(), null, null);
        for (int i = 0; i < fields.size(); i++) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            node.visitField(access, field(i), fields.get(i).getDescriptor(), null, null);
        }
        method(Opcodes.ACC_PRIVATE, constructor(), this::construct);
        List<Integer> single = new ArrayList<>();
        for (int i = 0; i < lambdas.size(); i++) {
            if (lambdas.get(i).captured().isEmpty()) {
                single.add(i);
                node.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, instance(i), self.getDescriptor(), null, null);
            } else {
                int number = i;
                Method maker = new Method(maker(i), lambdas.get(i).call().desc);
                method(Opcodes.ACC_STATIC, maker, code -> {
                    make(code, number);
                    code.returnValue();
                });
            }
        }
        if (!single.isEmpty()) {
            method(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"), code -> {
                for (int number : single) {
                    make(code, number);
                    code.putStatic(self, instance(number), self);
                }
                code.returnValue();
            });
        }
        method(Opcodes.ACC_PUBLIC, new Method(kind.method(), kind.descriptor()), this::run);
        return node;
    }

    private Method constructor() {
        List<Type> takes = new ArrayList<>(List.of(Type.INT_TYPE));
        takes.addAll(fields);
        return new Method("<init>", Type.VOID_TYPE, takes.toArray(Type[]::new));
    }

    private void construct(GeneratorAdapter code) {
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        code.loadThis();
        code.loadArg(0);
        code.putField(self, WHICH, Type.INT_TYPE);
        for (int i = 0; i < fields.size(); i++) {
            code.loadThis();
            code.loadArg(i + 1);
            code.putField(self, field(i), fields.get(i));
        }
        code.returnValue();
    }

    /** Fields that the lambda has no use for hold nothing. */
    private void make(GeneratorAdapter code, int number) {
        code.newInstance(self);
        code.dup();
        code.push(number);
        for (int i = 0; i < fields.size(); i++) {
            int argument = held.get(number).indexOf(i);
            if (argument >= 0) {
                code.loadArg(argument);
            } else {
                code.visitInsn(nothing(fields.get(i)));
            }
        }
        code.invokeConstructor(self, constructor());
    }

    private static int nothing(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT -> Opcodes.ACONST_NULL;
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            default -> Opcodes.ICONST_0;
        };
    }

    private void run(GeneratorAdapter code) {
        if (lambdas.size() == 1) {
            run(code, 0);
            return;
        }
        int[] numbers = new int[lambdas.size() - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        code.loadThis();
        code.getField(self, WHICH, Type.INT_TYPE);
        code.tableSwitch(numbers, new TableSwitchGenerator() {
            @Override
            public void generateCase(int key, Label end) {
                run(code, key);
            }

            @Override
            public void generateDefault() {
                run(code, lambdas.size() - 1);
            }
        });
    }

    private void run(GeneratorAdapter code, int number) {
        Lambda lambda = lambdas.get(number);
        lambda.run(code, () -> {
            for (int i = 0; i < lambda.captured().size(); i++) {
                int place = held.get(number).get(i);
                code.loadThis();
                code.getField(self, field(place), fields.get(place));
                Conversions.convert(code, fields.get(place), lambda.captured().get(i));
            }
        });
        code.returnValue();
    }

    private static String field(int number) {
        return "captured" + number;
    }

    private static String instance(int number) {
        return "lambda" + number;
    }

    private static String maker(int number) {
        return "of" + number;
    }

    private void method(int access, Method method, Consumer<GeneratorAdapter> body) {
        GeneratorAdapter code = new GeneratorAdapter(access, method, null, null, node);
        body.accept(code);
        code.endMethod();
    }
}
