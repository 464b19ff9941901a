// They share a server; what one holds open another would wait for.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
