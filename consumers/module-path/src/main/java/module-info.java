/** An application of modules. */
module example.harbour {
    requires dev.galley.core;
}
