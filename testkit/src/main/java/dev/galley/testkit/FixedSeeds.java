package dev.galley.testkit;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each law a seed made from its name, so that a build tries the same values every time and fails only because of what was changed.
 * {@code -Dgalley.seed=random} lets jqwik choose seeds, to look for values that nobody has tried.
 * The tests of core cannot use this hook, since the testkit needs core: they always try new values.
 */
public final class FixedSeeds implements AroundPropertyHook {
    /** Creates the hook; called by jqwik. */
    public FixedSeeds() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (!"random".equals(System.getProperty("galley.seed"))
                && context.attributes().seed().isEmpty()) {
            String law = context.containerClass().getName() + "."
                    + context.targetMethod().getName();
            context.attributes().setSeed(String.valueOf(law.hashCode()));
        }
        return property.execute();
    }
}
