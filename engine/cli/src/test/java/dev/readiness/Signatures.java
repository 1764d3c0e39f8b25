package dev.readiness;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as others see it: itself and its members, a line each; what every record or enum has goes without saying. */
final class Signatures {
    private static final Set<String> SAID = Set.of("equals", "hashCode", "toString");

    private final Class<?> type;
    private final Set<Class<?>> named = new LinkedHashSet<>();
    private final Set<String> members = new TreeSet<>();
    private final String head;

    Signatures(Class<?> type) {
        this.type = type;
        this.head = head();
        Arrays.stream(type.getDeclaredFields()).filter(Signatures::isOpen).forEach(this::add);
        Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> isOpen(each) && !isCanonical(each))
                .forEach(this::add);
        Arrays.stream(type.getDeclaredMethods())
                .filter(each -> isOpen(each) && !each.isSynthetic() && !goesWithoutSaying(each))
                .forEach(this::add);
    }

    /** Whether others can name it. */
    static boolean isOpen(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isOpen(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isOpen(outer));
    }

    String text() {
        return head + "\n" + members.stream().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }

    /** Every type that one of its lines speaks of. */
    Set<Class<?>> named() {
        return named;
    }

    private static boolean isOpen(java.lang.reflect.Member member) {
        return isOpen(member.getModifiers());
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord() && Arrays.equals(constructor.getParameterTypes(), components());
    }

    private Class<?>[] components() {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }

    private boolean goesWithoutSaying(Method method) {
        int parameters = method.getParameterCount();
        return SAID.contains(method.getName())
                || type.isEnum() && Set.of("values", "valueOf").contains(method.getName())
                || type.isRecord()
                        && parameters == 0
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(each -> each.getName().equals(method.getName()));
    }

    private String head() {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(each -> name(each.getGenericType()) + " " + each.getName())
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        Stream<Type> above = Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass())
                        .filter(each -> each != Object.class && !type.isRecord() && !type.isEnum()),
                Arrays.stream(type.getGenericInterfaces()));
        return modifiers(type.getModifiers()
                        & (type.isRecord() || type.isEnum() ? Modifier.PROTECTED : ~Modifier.STATIC))
                + (type.isSealed() ? "sealed " : "")
                + kind + " " + name(type) + variables(type.getTypeParameters()) + components
                + list(" < ", above.toArray(Type[]::new));
    }

    private void add(Field field) {
        members.add(
                field.isEnumConstant()
                        ? field.getName()
                        : modifiers(field.getModifiers()) + name(field.getGenericType()) + " " + field.getName());
    }

    private void add(Constructor<?> constructor) {
        members.add(modifiers(constructor.getModifiers()) + "new" + parameters(constructor));
    }

    private void add(Method method) {
        String variables = variables(method.getTypeParameters());
        members.add(modifiers(method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + (variables.isEmpty() ? "" : variables + " ")
                + name(method.getGenericReturnType()) + " " + method.getName() + parameters(method));
    }

    private String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                        .map(this::name)
                        .collect(Collectors.joining(", ", "(", ")"))
                + list(" throws ", executable.getGenericExceptionTypes());
    }

    /** Public goes without saying, and what every interface, record or enum is. */
    private String modifiers(int modifiers) {
        int shown = modifiers & (Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT);
        if (type.isInterface()) {
            shown &= ~Modifier.ABSTRACT;
        }
        return shown == 0 ? "" : Modifier.toString(shown) + " ";
    }

    private String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(each -> each.getName() + bounds(" extends ", each.getBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private String bounds(String word, Type[] bounds) {
        return Arrays.equals(bounds, new Type[] {Object.class}) ? "" : list(word, bounds);
    }

    private String list(String word, Type[] types) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(this::name).collect(Collectors.joining(", ", word, ""));
    }

    private String name(Type any) {
        if (any instanceof Class<?> plain) {
            return plain.isArray() ? name(plain.getComponentType()) + "[]" : plainName(plain);
        } else if (any instanceof ParameterizedType parameterized) {
            return name(parameterized.getRawType())
                    + Arrays.stream(parameterized.getActualTypeArguments())
                            .map(this::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        } else if (any instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "[]";
        } else if (any instanceof WildcardType wildcard) {
            return "?" + list(" super ", wildcard.getLowerBounds()) + bounds(" extends ", wildcard.getUpperBounds());
        }
        return any.getTypeName();
    }

    private String plainName(Class<?> plain) {
        named.add(plain);
        return plain.getCanonicalName()
                .replaceFirst("^(java\\.(lang|util|math|time|io|nio\\.file)|dev\\.readiness)\\.", "");
    }
}
