package dev.galley.json;

import dev.galley.json.ObjectForm.Member;
import dev.galley.json.ObjectForm.Occurrence;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Derives the form of a record: an object with a member for each component. */
final class RecordForm {
    private RecordForm() {}

    /**
     * Returns the form of a record.
     *
     * @throws IllegalArgumentException if a component has a type that has no form, or if the record is not accessible
     */
    static <R extends Record> ObjectForm<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member<R>> members = new ArrayList<>();
        for (RecordComponent component : components) {
            members.add(member(type, component));
        }
        Constructor<R> constructor = constructor(type, components);
        return new ObjectForm<>(type, List.copyOf(members), values -> {
            Object[] arguments = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                arguments[i] = argument(values[i], members.get(i).occurrence());
            }
            return create(constructor, arguments);
        });
    }

    @SuppressWarnings("unchecked") // The form is that of the component's type.
    private static <R extends Record> Member<R> member(Class<R> type, RecordComponent component) {
        Type generic = component.getGenericType();
        Occurrence occurrence = Occurrence.REQUIRED;
        if (generic instanceof ParameterizedType parameterized) {
            Type raw = parameterized.getRawType();
            occurrence = raw == Optional.class ? Occurrence.OPTIONAL : raw == List.class ? Occurrence.LIST : occurrence;
            generic =
                    occurrence == Occurrence.REQUIRED ? generic : parameterized.getActualTypeArguments()[0];
        }
        Method accessor = accessible(component.getAccessor(), type);
        return new Member<>(
                component.getName(), occurrence, (Form<Object>) Forms.of(generic), value -> invoke(accessor, value));
    }

    private static @Nullable Object argument(@Nullable Object value, Occurrence occurrence) {
        return switch (occurrence) {
            case REQUIRED -> value;
            case OPTIONAL -> Optional.ofNullable(value);
            case LIST -> value == null ? List.of() : value;
        };
    }

    private static <R> Constructor<R> constructor(Class<R> type, RecordComponent[] components) {
        try {
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return accessible(type.getDeclaredConstructor(parameters), type);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has a constructor with all of its components", e);
        }
    }

    private static <A extends AccessibleObject> A accessible(A member, Class<?> type) {
        if (!member.trySetAccessible()) {
            throw new IllegalArgumentException("The record " + type.getName() + " is not accessible: open the package "
                    + type.getPackageName() + " to dev.galley.json");
        }
        return member;
    }

    private static Object invoke(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " is not accessible", e);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        }
    }

    private static <R> R create(Constructor<R> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException(constructor + " is not accessible", e);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        }
    }

    /** Returns the exception that the record threw. */
    private static RuntimeException unchecked(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error cause) {
            throw cause;
        }
        return new IllegalStateException(e.getCause());
    }
}
