package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters marked {@code @Nullable} accept null; every other parameter rejects it with its name as the message. */
class NullContractTest {
    static Stream<Executable> api() {
        return PublicTypes.all()
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                .filter(member -> member.getParameterCount() > 0)
                .filter(member ->
                        !member.getName().equals("equals") && !member.getName().equals("valueOf"));
    }

    @Test
    void coversTheBuildersAndTheRecords() {
        assertThat(api()).hasSizeGreaterThan(180);
        assertThat(PublicTypes.records()).hasSizeGreaterThan(33).contains(Link.class, Block.Table.class);
    }

    @ParameterizedTest
    @MethodSource("api")
    void acceptsNullOnlyWhereItSaysSo(Executable member) throws ReflectiveOperationException {
        Object target = member instanceof Method method && !Modifier.isStatic(method.getModifiers())
                ? PublicTypes.value(method.getDeclaringClass())
                : null;
        for (int i = 0; i < member.getParameterCount(); i++) {
            Class<?> type = member.getParameterTypes()[i];
            Object[] arguments = PublicTypes.values(member.getParameterTypes());
            arguments[i] = null;
            if (member.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
                assertThatCode(() -> call(member, target, arguments)).doesNotThrowAnyException();
            } else if (!type.isPrimitive()) {
                String name = member.getParameters()[i].getName();
                assertRejected(member, target, arguments, name);
                if (Collection.class.isAssignableFrom(type)) {
                    Object[] holdingNull = arguments.clone();
                    holdingNull[i] = Collections.singletonList(null);
                    assertRejected(member, target, holdingNull, name);
                }
            }
        }
    }

    private static void assertRejected(Executable member, Object target, Object[] arguments, String name) {
        assertThatThrownBy(() -> call(member, target, arguments))
                .as("%s with %s", member, Arrays.toString(arguments))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name);
    }

    private static Object call(Executable member, Object target, Object[] arguments)
            throws ReflectiveOperationException {
        return member instanceof Method method
                ? method.invoke(target, arguments)
                : ((java.lang.reflect.Constructor<?>) member).newInstance(arguments);
    }
}
