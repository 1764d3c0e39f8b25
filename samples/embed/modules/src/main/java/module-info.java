module example.modules {
    requires dev.readiness.core;
}
