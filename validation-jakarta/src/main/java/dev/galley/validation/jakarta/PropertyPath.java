package dev.galley.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The path of a finding in the notation of Jakarta Validation, such as {@code body[0].blocks[3]} for {@code
 * /body/0/blocks/3}.
 *
 * @param steps the names and indexes of the JSON pointer, in order
 */
record PropertyPath(List<String> steps) {
    static PropertyPath of(String pointer) {
        return new PropertyPath(
                pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1)));
    }

    /** Adds a violation at this path. */
    void add(ConstraintViolationBuilder violation) {
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
        } else {
            walk(Place.at(violation.addPropertyNode(steps.get(0))), 1);
        }
    }

    /**
     * Adds the remaining steps. Jakarta Validation attaches an index to the following named step, or to an unnamed step
     * at the end.
     */
    private void walk(Place place, int next) {
        if (next == steps.size()) {
            place.end().run();
        } else if (!isIndex(next)) {
            walk(Place.at(place.property().apply(steps.get(next))), next + 1);
        } else {
            int index = Integer.parseInt(steps.get(next));
            if (next + 1 < steps.size() && !isIndex(next + 1)) {
                NodeBuilderCustomizableContext property = place.property().apply(steps.get(next + 1));
                walk(Place.at(property.inIterable().atIndex(index)), next + 2);
            } else {
                place.element().get().inIterable().atIndex(index).addConstraintViolation();
            }
        }
    }

    private boolean isIndex(int step) {
        String name = steps.get(step);
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * A position in the path that is being built, which abstracts from two unrelated types of the API.
     *
     * @param property adds a named step
     * @param element adds an unnamed step
     * @param end adds the violation
     */
    private record Place(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable end) {
        static Place at(NodeBuilderCustomizableContext node) {
            return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Place at(NodeBuilderDefinedContext node) {
            return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
