throw new Error('this worker cannot load its tasks');
