package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of every record of the model. */
class RecordsTest {
    static Stream<Class<?>> records() {
        return PublicTypes.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void copiesItsLists(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = PublicTypes.constructor(type);
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                List<Object> given = new ArrayList<>();
                Object[] arguments = PublicTypes.values(constructor.getParameterTypes());
                arguments[i] = given;
                Object made = constructor.newInstance(arguments);
                given.add("later");

                List<?> held = (List<?>) components[i].getAccessor().invoke(made);
                assertThat(held).isEmpty();
                assertThatThrownBy(() -> held.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }
}
